package org.jarida.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jarida.article.Kind;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.article.workflow.BeginArticle;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Moved;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code POST /newsroom/articles}: begins an article, or plans one. */
@Controller
final class BeginRoute {
    private final BeginArticle begin;
    private final Database database;
    private final Clock clock;

    BeginRoute(BeginArticle begin, Database database, Clock clock) {
        this.begin = begin;
        this.database = database;
        this.clock = clock;
    }

    @PostMapping("/newsroom/articles")
    @Needs(Task.WRITE)
    Moved begin(
            Editor editor,
            NewsroomFrame frame,
            Language language,
            @RequestParam(value = "title", defaultValue = "") String title,
            @RequestParam("section") long section,
            @RequestParam(value = "kind", defaultValue = "news") String kind,
            @RequestParam(value = "idea", defaultValue = "false") boolean idea,
            @RequestParam(value = "due", defaultValue = "") String due) {
        Section chosen = database.read(sql -> Sections.find(sql, section)).orElseThrow(NotThere::new);
        Optional<Instant> dueAt = Moments.read(due, frame.dates());
        long id =
                begin.begin(
                        editor,
                        title,
                        chosen,
                        Kind.find(kind).orElse(Kind.NEWS),
                        idea,
                        dueAt,
                        clock);
        return Moved.onward(
                language.address(
                        idea
                                ? "/newsroom/board?done=" + Deed.PLAN.code()
                                : "/newsroom/articles/" + id));
    }
}
