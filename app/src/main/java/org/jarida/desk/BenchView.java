package org.jarida.desk;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jarida.arabic.ReadingTime;
import org.jarida.article.ArticleFacts;
import org.jarida.article.Revision;
import org.jarida.article.WorkingCopy;
import org.jarida.paper.NewsroomFrame;
import org.jarida.paper.PaperDates;

/**
 * The article bench.
 *
 * @param state key of the catalogues
 * @param mayWrite whether the editor may write in this article
 * @param direction which way a text in the article's language runs
 * @param revisions the newest first
 * @param text the text as it stands, to be read before the script has come
 * @param script what the editor's script is given, as JSON
 */
public record BenchView(
        NewsroomFrame frame,
        ArticleFacts facts,
        String state,
        WorkingCopy copy,
        boolean mayWrite,
        String direction,
        List<Revision> revisions,
        Content text,
        String script,
        Instant now) {
    static final int MOST_REVISIONS = 6;

    public BenchView {
        revisions = List.copyOf(revisions);
    }

    /** An address of this article's. */
    public String address(String below) {
        return frame.link("/newsroom/articles/" + facts.id() + below);
    }

    /** The article's language in the words of the interface's. */
    public String languageName() {
        Locale locale = frame.language().locale();
        return Locale.forLanguageTag(facts.language()).getDisplayLanguage(locale);
    }

    public int words() {
        return ReadingTime.words(copy.content().body().plain());
    }

    /** The hour of what was cut today, the day of what is older. */
    public String when(Revision revision) {
        PaperDates dates = frame.dates();
        boolean today = dates.day(revision.cutAt()).equals(dates.day(now));
        return today ? dates.time(revision.cutAt()) : dates.dayMonth(dates.day(revision.cutAt()));
    }

    public List<Revision> newest() {
        return revisions.subList(0, Math.min(MOST_REVISIONS, revisions.size()));
    }
}
