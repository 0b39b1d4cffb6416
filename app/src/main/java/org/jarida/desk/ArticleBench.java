package org.jarida.desk;

import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.ArticleFacts;
import org.jarida.article.BodyHtml;
import org.jarida.article.BodyJson;
import org.jarida.article.Presence;
import org.jarida.article.Revisions;
import org.jarida.article.SaveOutcome;
import org.jarida.article.SaveWorkingCopy;
import org.jarida.article.WorkingCopies;
import org.jarida.article.WorkingCopy;
import org.jarida.article.Writers;
import org.jarida.article.workflow.WorkItem;
import org.jarida.article.workflow.WorkList;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/articles/{id}}: where an article is written. */
@Controller
final class ArticleBench {
    private static final String PATH = "/newsroom/articles/{id:[0-9]{1,18}}";
    private static final List<String> SCRIPTS_WORDS = List.of("editor.", "proof.", "image.pick.");

    private final Database database;
    private final SaveWorkingCopy save;
    private final Clock clock;

    ArticleBench(Database database, SaveWorkingCopy save, Clock clock) {
        this.database = database;
        this.save = save;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.LOOK)
    Page bench(
            NewsroomFrame frame,
            Editor editor,
            @PathVariable("id") long id,
            @RequestParam(value = "done", defaultValue = "") String done) {
        return page(frame, editor, id, done, HttpStatus.OK);
    }

    /** Where the script has not come: the title and the standfirst can be written all the same. */
    @PostMapping(PATH)
    @Needs(Task.WRITE)
    Answer write(
            NewsroomFrame frame,
            Editor editor,
            Language language,
            @PathVariable("id") long id,
            @RequestParam("version") int version,
            @RequestParam("title") String title,
            @RequestParam("standfirst") String standfirst) {
        WorkingCopy copy =
                database.read(sql -> WorkingCopies.find(sql, id)).orElseThrow(NotThere::new);
        String json =
                Json.text(
                        Json.object(
                                "version", version,
                                "title", title,
                                "standfirst", standfirst,
                                "body", BodyJson.blocks(copy.content().body())));
        return switch (save.save(editor, id, json, clock)) {
            case SaveOutcome.Saved _ -> Moved.onward(language.address("/newsroom/articles/" + id));
            case SaveOutcome.Conflict _ -> page(frame, editor, id, "", HttpStatus.CONFLICT);
            case SaveOutcome.Refused _ ->
                    page(frame, editor, id, "", HttpStatus.UNPROCESSABLE_CONTENT);
            case SaveOutcome.NotThere() -> throw new NotThere();
            case SaveOutcome.NotYours() -> throw new AccessDeniedException("Another's article");
        };
    }

    private Page page(NewsroomFrame frame, Editor editor, long id, String done, HttpStatus status) {
        Instant at = clock.instant();
        BenchView view =
                database.read(sql -> view(sql, frame, editor, id, done, at))
                        .orElseThrow(NotThere::new);
        return Page.unkept("desk/bench.jte", view, status.value());
    }

    private static Optional<BenchView> view(
            DSLContext sql, NewsroomFrame frame, Editor editor, long id, String done, Instant at) {
        Optional<ArticleFacts> facts = ArticleFacts.find(sql, id);
        Optional<WorkItem> work = WorkList.find(sql, id);
        Optional<WorkingCopy> copy = WorkingCopies.find(sql, id);
        if (facts.isEmpty() || work.isEmpty() || copy.isEmpty()) {
            return Optional.empty();
        }
        boolean isOurs = Writers.mayWrite(sql, editor, id);
        boolean isPublic =
                PublishedArticles.find(sql, id)
                        .filter(shown -> !shown.content().equals(copy.get().content()))
                        .isPresent();
        Map<String, @Nullable Object> start =
                CopyJson.of(copy.get(), Presence.others(sql, id, editor, at));
        return Optional.of(
                new BenchView(
                        frame,
                        facts.get(),
                        work.get(),
                        WorkPanel.of(sql, frame, work.get(), editor, isOurs, at),
                        Deed.find(done).map(Deed::key).map(frame::text).orElse(null),
                        isPublic,
                        copy.get(),
                        isOurs,
                        direction(facts.get().language()),
                        Revisions.of(sql, id),
                        text(frame, copy.get()),
                        script(frame, editor, facts.get(), start),
                        at));
    }

    /** Which way a text in that language runs. */
    static String direction(String language) {
        return ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    private static BodyHtml text(NewsroomFrame frame, WorkingCopy copy) {
        return new BodyHtml(
                copy.content().body(),
                Map.of(),
                new BodyHtml.Words(
                        frame.text("article.table"),
                        frame.text("article.note"),
                        frame.text("article.back-to-text")));
    }

    private static String script(
            NewsroomFrame frame,
            Editor editor,
            ArticleFacts facts,
            Map<String, @Nullable Object> start) {
        return Json.text(
                Json.object(
                        "article", facts.id(),
                        "account", editor.account(),
                        "copy", frame.link("/newsroom/articles/" + facts.id() + "/copy"),
                        "proof", frame.link("/newsroom/proof"),
                        "images", frame.link("/newsroom/images"),
                        "imageAddress", "/newsroom/images/{id}/preview",
                        "timeZone", frame.dates().timeZone().getId(),
                        "direction", direction(facts.language()),
                        "words", words(frame),
                        "start", start));
    }

    private static Map<String, @Nullable Object> words(NewsroomFrame frame) {
        List<@Nullable Object> words = new ArrayList<>();
        for (String beginning : SCRIPTS_WORDS) {
            for (String key : frame.messages().keys(beginning)) {
                words.add(key);
                words.add(frame.text(key));
            }
        }
        return Json.object(words.toArray());
    }
}
