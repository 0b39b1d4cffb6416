package org.jarida.desk.library;

import java.util.List;
import java.util.Optional;
import org.jarida.article.ImageUses;
import org.jarida.article.workflow.WorkList;
import org.jarida.media.library.Library;
import org.jarida.media.library.LibraryImage;
import org.jarida.media.library.RemoveImage;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Page;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/images/{id}}: one image, what is said of it, and where it is used. */
@Controller
final class ImagePage {
    static final String PATH = "/newsroom/images/{id:[0-9a-f]{64}}";

    private final Database database;

    ImagePage(Database database) {
        this.database = database;
    }

    @GetMapping(PATH)
    @Needs(Task.LOOK)
    Page show(
            NewsroomFrame frame,
            Editor editor,
            @PathVariable("id") String id,
            @RequestParam(value = "done", defaultValue = "") String done) {
        return page(
                frame, editor, id, ImageDeed.said(frame, done), Optional.empty(), HttpStatus.OK);
    }

    /**
     * @param reason message key, see the catalogues
     */
    Page refused(NewsroomFrame frame, Editor editor, String id, String reason) {
        return page(
                frame,
                editor,
                id,
                Optional.empty(),
                Optional.of(frame.text(reason)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(
            NewsroomFrame frame,
            Editor editor,
            String id,
            Optional<String> said,
            Optional<String> problem,
            HttpStatus status) {
        ImageView view =
                database.read(
                                sql ->
                                        Library.find(sql, id)
                                                .map(
                                                        image ->
                                                                view(
                                                                        sql, frame, editor, image,
                                                                        said, problem)))
                        .orElseThrow(NotThere::new);
        return Page.unkept("desk/image.jte", view, status.value());
    }

    private static ImageView view(
            DSLContext sql,
            NewsroomFrame frame,
            Editor editor,
            LibraryImage image,
            Optional<String> said,
            Optional<String> problem) {
        List<Long> shownIn = PublishedArticles.showing(sql, image.id());
        List<ImageView.Use> uses =
                ImageUses.of(sql, image.id()).stream()
                        .flatMap(use -> use(sql, use, shownIn).stream())
                        .toList();
        boolean mayWrite = editor.may(Task.WRITE);
        boolean isTheirs = editor.may(Task.EDIT) || image.addedBy() == editor.account();
        return new ImageView(
                frame,
                image,
                uses,
                RemoveImage.isLogo(sql, image.id()),
                mayWrite,
                mayWrite && (shownIn.isEmpty() || editor.may(Task.PUBLISH)),
                mayWrite && isTheirs,
                said.orElse(null),
                problem.orElse(null));
    }

    private static Optional<ImageView.Use> use(
            DSLContext sql, ImageUses.Use use, List<Long> shownIn) {
        return WorkList.find(sql, use.article())
                .map(item -> new ImageView.Use(item, use.isNow(), shownIn.contains(use.article())));
    }
}
