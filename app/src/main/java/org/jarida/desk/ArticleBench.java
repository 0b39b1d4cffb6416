package org.jarida.desk;

import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Article;
import org.jarida.article.ArticleFacts;
import org.jarida.article.BodyHtml;
import org.jarida.article.Presence;
import org.jarida.article.Revisions;
import org.jarida.article.WorkingCopies;
import org.jarida.article.WorkingCopy;
import org.jarida.article.Writers;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Page;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /newsroom/articles/{id}}: where an article is written. */
@Controller
final class ArticleBench {
    private static final List<String> SCRIPTS_WORDS = List.of("editor.", "proof.");

    private final Database database;
    private final Clock clock;

    ArticleBench(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GetMapping("/newsroom/articles/{id:[0-9]{1,18}}")
    @Needs(Task.LOOK)
    Page bench(NewsroomFrame frame, Editor editor, @PathVariable("id") long id) {
        Instant at = clock.instant();
        BenchView view =
                database.read(
                        sql ->
                                ArticleFacts.find(sql, id)
                                        .flatMap(facts -> view(sql, frame, editor, facts, at))
                                        .orElseThrow(NotThere::new));
        return Page.unkept("desk/bench.jte", view, HttpStatus.OK.value());
    }

    private static Optional<BenchView> view(
            DSLContext sql, NewsroomFrame frame, Editor editor, ArticleFacts facts, Instant at) {
        return WorkingCopies.find(sql, facts.id())
                .map(
                        copy ->
                                new BenchView(
                                        frame,
                                        facts,
                                        state(sql, facts, copy),
                                        copy,
                                        editor.may(Task.WRITE) && Writers.mayWrite(editor, copy),
                                        direction(facts.language()),
                                        Revisions.of(sql, facts.id()),
                                        text(frame, copy),
                                        script(
                                                frame,
                                                editor,
                                                facts,
                                                CopyJson.of(
                                                        copy,
                                                        Presence.others(
                                                                sql, facts.id(), editor, at))),
                                        at));
    }

    private static String state(DSLContext sql, ArticleFacts facts, WorkingCopy copy) {
        Optional<Integer> shown =
                PublishedArticles.find(sql, facts.id()).map(PublishedArticle::revision);
        boolean isDraft =
                shown.filter(number -> !copy.isCut() || number != copy.revision()).isPresent();
        return facts.state() == Article.State.PUBLISHED && isDraft
                ? "bench.draft-of-published"
                : "bench.state." + facts.state().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String direction(String language) {
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
