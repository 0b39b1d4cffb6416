package org.jarida.publication;

import static org.jarida.schema.Tables.CORRECTION;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jarida.article.Article;
import org.jarida.article.Articles;
import org.jarida.article.Content;
import org.jarida.article.Revisions;
import org.jarida.article.WorkingCopies;
import org.jarida.platform.CanonicalJson;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.jarida.publication.CorrectOutcome.Blocked;
import org.jarida.publication.CorrectOutcome.Corrected;
import org.jarida.publication.CorrectOutcome.NotPublic;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Mends a public article, with a public, dated note of what was wrong and what is right. A draft of
 * its next state stays a draft, and is mended too.
 */
@Component
public final class Correct {
    private final Database database;

    public Correct(Database database) {
        this.database = database;
    }

    /**
     * @param mend gives the right content for the public one, and for what is being typed
     * @param wrong what the article said
     * @param corrected what is right
     */
    public CorrectOutcome correct(
            Editor editor,
            long articleId,
            UnaryOperator<Content> mend,
            String wrong,
            String corrected,
            Clock clock) {
        editor.require(Task.PUBLISH);
        Instant at = clock.instant();
        Correction note = new Correction(at, wrong, corrected);
        return database.write(sql -> correct(sql, editor, articleId, mend, note));
    }

    /** The same, with the working copy as the right text: what was typed becomes public. */
    public CorrectOutcome correctAsTyped(
            Editor editor, long articleId, String wrong, String corrected, Clock clock) {
        editor.require(Task.PUBLISH);
        Correction note = new Correction(clock.instant(), wrong, corrected);
        return database.write(
                sql -> {
                    Articles.hold(sql, articleId);
                    return WorkingCopies.find(sql, articleId)
                            .map(
                                    typed ->
                                            correct(
                                                    sql,
                                                    editor,
                                                    articleId,
                                                    _ -> typed.content(),
                                                    note))
                            .orElse(new NotPublic());
                });
    }

    private static CorrectOutcome correct(
            DSLContext sql, Editor editor, long id, UnaryOperator<Content> mend, Correction note) {
        Optional<PublishedArticle> found = PublishedArticles.find(sql, id);
        if (found.isEmpty()) {
            return new NotPublic();
        }
        PublishedArticle shown = found.get();
        List<String> reasons = reasons(mend.apply(shown.content()), note);
        if (!reasons.isEmpty()) {
            return new Blocked(reasons);
        }
        int revision = Revisions.mend(sql, id, shown.content(), mend, editor, note.at());
        Article article = Articles.find(sql, id, revision).orElseThrow();
        Set<String> tags =
                PublishedView.put(
                        sql, article, shown.publishedAt(), note.at(), shown.beforeLedger());
        add(sql, id, note);
        PublicationRecord.append(
                sql,
                List.of(LedgerEntry.of("corrected", article, note.at(), canonical(article, note))));
        Audit.append(sql, note.at(), editor, "correct", article.tag(), "revision " + revision);
        ChangeLog.append(sql, note.at(), tags);
        return new Corrected(id, revision);
    }

    private static List<String> reasons(Content content, Correction note) {
        List<String> reasons = new ArrayList<>(Gate.reasons(content));
        if (note.wrong().isBlank() || note.corrected().isBlank()) {
            reasons.add("gate.no-correction-note");
        }
        return reasons;
    }

    private static void add(DSLContext sql, long id, Correction note) {
        int number = 1 + sql.fetchCount(CORRECTION, CORRECTION.ARTICLE_ID.eq(id));
        sql.insertInto(CORRECTION)
                .set(CORRECTION.ARTICLE_ID, id)
                .set(CORRECTION.NUMBER, number)
                .set(CORRECTION.AT, note.at())
                .set(CORRECTION.WRONG, note.wrong())
                .set(CORRECTION.CORRECTED, note.corrected())
                .execute();
    }

    private static String canonical(Article article, Correction note) {
        return CanonicalJson.write(
                List.of(LedgerEntry.canonical(article.content()), note.wrong(), note.corrected()));
    }
}
