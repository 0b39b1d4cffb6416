package org.jarida.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.paper.Language;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.platform.page.Page;
import org.jarida.publication.ArrangeFront;
import org.jarida.publication.FrontArrangement;
import org.jarida.publication.FrontArrangements;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.FrontPage;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/front}: where the desk arranges the front page. */
@Controller
final class FrontDesk {
    static final String PATH = "/newsroom/front";
    private static final int RECENT = 80;

    private final ArrangeFront arrange;
    private final FrontPage page;
    private final Database database;
    private final Clock clock;

    FrontDesk(ArrangeFront arrange, FrontPage page, Database database, Clock clock) {
        this.arrange = arrange;
        this.page = page;
        this.database = database;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Needs(Task.ARRANGE)
    Page show(NewsroomFrame frame, @RequestParam(value = "done", defaultValue = "") String done) {
        FrontArrangement live = database.read(FrontArrangements::live).at(clock.instant());
        String said = done.equals("arranged") ? frame.text("front.arranged") : null;
        return form(frame, live, List.of(), said, HttpStatus.OK);
    }

    @PostMapping(PATH)
    @Needs(Task.ARRANGE)
    Answer arrange(Editor editor, NewsroomFrame frame, HttpServletRequest request) {
        FrontArrangement typed = typed(request, frame);
        List<String> problems = arrange.arrange(editor, typed, clock);
        return problems.isEmpty()
                ? Moved.onward(frame.link(PATH + "?done=arranged"))
                : form(frame, typed, problems, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same form, seen as readers would see it. */
    @PostMapping(PATH + "/preview")
    @Needs(Task.ARRANGE)
    Page preview(NewsroomFrame frame, Language language, HttpServletRequest request) {
        return page.preview(language, typed(request, frame));
    }

    @PostMapping(PATH + "/back/{number:[0-9]{1,18}}")
    @Needs(Task.ARRANGE)
    Moved goBack(Editor editor, NewsroomFrame frame, @PathVariable("number") long number) {
        if (!arrange.goBack(editor, number, clock)) {
            throw new NotThere();
        }
        return Moved.onward(frame.link(PATH + "?done=arranged"));
    }

    private FrontArrangement typed(HttpServletRequest request, NewsroomFrame frame) {
        List<Section> sections = database.read(Sections::all);
        return new FrontForm(request, frame.dates()).arrangement(sections);
    }

    private Page form(
            NewsroomFrame frame,
            FrontArrangement arrangement,
            List<String> problems,
            @Nullable String said,
            HttpStatus status) {
        Instant now = clock.instant();
        FrontDeskView view =
                database.read(
                        sql ->
                                new FrontDeskView(
                                        frame,
                                        new Moments(frame, now),
                                        now,
                                        said,
                                        problems.stream().map(frame::text).toList(),
                                        arrangement,
                                        page.opening(sql, arrangement),
                                        PublishedArticles.newest(sql, Optional.empty(), RECENT),
                                        Sections.all(sql),
                                        FrontArrangements.newest(sql)));
        return Page.unkept("desk/front.jte", view, status.value());
    }
}
