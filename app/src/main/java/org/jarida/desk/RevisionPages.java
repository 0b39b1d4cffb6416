package org.jarida.desk;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.ArticleFacts;
import org.jarida.article.Content;
import org.jarida.article.NameRevision;
import org.jarida.article.RestoreRevision;
import org.jarida.article.RevisionOutcome;
import org.jarida.article.Revisions;
import org.jarida.article.WorkingCopies;
import org.jarida.article.WorkingCopy;
import org.jarida.article.Writers;
import org.jarida.article.comparison.Comparison;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/articles/{id}/revisions}: what an article was, and what has changed since. */
@Controller
final class RevisionPages {
    private static final String ARTICLE = "/newsroom/articles/{id:[0-9]{1,18}}";
    private static final String REVISION = ARTICLE + "/revisions/{number:[0-9]{1,9}}";

    /** Stands in an address for the working copy. */
    private static final String COPY = "copy";

    private final Database database;
    private final RestoreRevision restore;
    private final NameRevision name;
    private final Clock clock;

    RevisionPages(Database database, RestoreRevision restore, NameRevision name, Clock clock) {
        this.database = database;
        this.restore = restore;
        this.name = name;
        this.clock = clock;
    }

    @GetMapping(ARTICLE + "/revisions")
    @Needs(Task.LOOK)
    Page all(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        RevisionsView view =
                database.read(
                        sql -> {
                            WorkingCopy copy = copy(sql, id);
                            boolean mayWrite = Writers.mayWrite(sql, editor, id);
                            return new RevisionsView(frame, copy, mayWrite, Revisions.of(sql, id));
                        });
        return Page.unkept("desk/revisions.jte", view, HttpStatus.OK.value());
    }

    /**
     * @param from number of the earlier one; without it the last before the later one
     * @param to number of the later one, or {@code copy}
     */
    @GetMapping(ARTICLE + "/revisions/compare")
    @Needs(Task.LOOK)
    Page compare(
            NewsroomFrame frame,
            @PathVariable("id") long id,
            @RequestParam("from") String from,
            @RequestParam(value = "to", defaultValue = COPY) String to) {
        record Both(ArticleFacts facts, WorkingCopy copy, Content before, Content after) {}
        Both both =
                database.read(
                        sql -> {
                            WorkingCopy copy = copy(sql, id);
                            return new Both(
                                    ArticleFacts.find(sql, id).orElseThrow(NotThere::new),
                                    copy,
                                    content(sql, copy, from),
                                    content(sql, copy, to));
                        });
        ComparisonView view =
                new ComparisonView(
                        frame,
                        both.copy(),
                        ArticleBench.direction(both.facts().language()),
                        called(frame, from),
                        called(frame, to),
                        Comparison.of(both.before(), both.after()));
        return Page.unkept("desk/comparison.jte", view, HttpStatus.OK.value());
    }

    @PostMapping(REVISION + "/restore")
    @Needs(Task.WRITE)
    Answer restore(
            Editor editor,
            Language language,
            @PathVariable("id") long id,
            @PathVariable("number") int number) {
        RevisionOutcome outcome = restore.restore(editor, id, number, clock);
        return after(outcome, language, "/newsroom/articles/" + id);
    }

    @PostMapping(REVISION + "/name")
    @Needs(Task.WRITE)
    Answer name(
            Editor editor,
            Language language,
            @PathVariable("id") long id,
            @PathVariable("number") int number,
            @RequestParam("name") String given) {
        RevisionOutcome outcome = name.name(editor, id, number, given, clock);
        return after(outcome, language, "/newsroom/articles/" + id + "/revisions");
    }

    private static Answer after(RevisionOutcome outcome, Language language, String address) {
        return switch (outcome) {
            case RevisionOutcome.Done() -> Moved.onward(language.address(address));
            case RevisionOutcome.NotThere() -> throw new NotThere();
            case RevisionOutcome.NotYours() -> throw new AccessDeniedException("Another's article");
        };
    }

    private static WorkingCopy copy(DSLContext sql, long id) {
        return WorkingCopies.find(sql, id).orElseThrow(NotThere::new);
    }

    private static Content content(DSLContext sql, WorkingCopy copy, String asked) {
        if (asked.equals(COPY)) {
            return copy.content();
        }
        Optional<Integer> number =
                asked.matches("[0-9]{1,9}")
                        ? Optional.of(Integer.valueOf(asked))
                        : Optional.empty();
        return number.flatMap(one -> Revisions.content(sql, copy.article(), one))
                .orElseThrow(NotThere::new);
    }

    private static String called(NewsroomFrame frame, String asked) {
        return asked.equals(COPY)
                ? frame.text("revision.copy")
                : frame.text("revision.number", Map.of("number", asked));
    }
}
