package org.jarida.desk;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jarida.arabic.ReadingTime;
import org.jarida.article.ArticleFacts;
import org.jarida.article.Revision;
import org.jarida.article.WorkingCopy;
import org.jarida.article.workflow.WorkItem;
import org.jarida.paper.NewsroomFrame;
import org.jarida.paper.PaperDates;
import org.jspecify.annotations.Nullable;

/**
 * The article bench.
 *
 * @param said sentence about what was just done; null where nothing was
 * @param isPublic whether readers see another state of it than the one being typed
 * @param mayWrite whether the editor may write in this article
 * @param direction which way a text in the article's language runs
 * @param revisions the newest first
 * @param text the text as it stands, to be read before the script has come
 * @param script what the editor's script is given, as JSON
 */
public record BenchView(
        NewsroomFrame frame,
        ArticleFacts facts,
        WorkItem work,
        WorkPanel panel,
        @Nullable String said,
        boolean isPublic,
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

    /** When the desk wants it: the hour where that is today. */
    public Optional<String> due() {
        return work.dueAt().map(this::when);
    }

    /** The article's language in the words of the interface's. */
    public String languageName() {
        Locale locale = frame.language().locale();
        return Locale.forLanguageTag(facts.language()).getDisplayLanguage(locale);
    }

    /** Who is to write it; the byline where nobody is. */
    public String writer() {
        List<String> authors = copy.content().authors();
        if (!work.writer().isEmpty()) {
            return work.writer();
        }
        return authors.isEmpty() ? frame.text("bench.nobody") : String.join("، ", authors);
    }

    public int words() {
        return ReadingTime.words(copy.content().body().plain());
    }

    /** The hour of what is today, the day of all else. */
    public String when(Instant instant) {
        PaperDates dates = frame.dates();
        boolean today = dates.day(instant).equals(dates.day(now));
        return today ? dates.time(instant) : dates.dayMonth(dates.day(instant));
    }

    public List<Revision> newest() {
        return revisions.subList(0, Math.min(MOST_REVISIONS, revisions.size()));
    }
}
