package org.jarida.desk.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jarida.article.ImageUses;
import org.jarida.desk.Json;
import org.jarida.desk.library.LibraryView.Choice;
import org.jarida.desk.library.LibraryView.Listed;
import org.jarida.media.library.Library;
import org.jarida.media.library.LibraryFilter;
import org.jarida.media.library.LibraryFilter.Which;
import org.jarida.media.library.LibraryImage;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Page;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/images}: every image, the newest first, to be searched and narrowed. */
@Controller
final class LibraryPage {
    private static final int LONGEST_QUESTION = 200;

    private final Database database;

    LibraryPage(Database database) {
        this.database = database;
    }

    /** What a page tells beside the list. */
    private record Told(Optional<String> said, Optional<String> problem, Optional<String> undo) {}

    @GetMapping("/newsroom/images")
    @Needs(Task.LOOK)
    Page show(
            NewsroomFrame frame,
            Editor editor,
            @RequestParam(value = "which", defaultValue = "") String which,
            @RequestParam(value = "person", defaultValue = "0") String person,
            @RequestParam(value = "q", defaultValue = "") String words,
            @RequestParam(value = "page", defaultValue = "0") String page,
            @RequestParam(value = "done", defaultValue = "") String done,
            @RequestParam(value = "image", defaultValue = "") String image) {
        LibraryFilter filter = new LibraryFilter(asked(words), number(person), Which.of(which));
        Optional<String> said = ImageDeed.said(frame, done);
        Optional<String> undo =
                done.equals("removed") && image.matches("[0-9a-f]{64}")
                        ? Optional.of(image)
                        : Optional.empty();
        Told told = new Told(said, Optional.empty(), undo);
        return Page.unkept(
                "desk/images.jte",
                view(frame, editor, filter, (int) number(page), told),
                HttpStatus.OK.value());
    }

    /** The library with what was wrong about a file that a form sent. */
    Page refused(NewsroomFrame frame, Editor editor, String problem, HttpStatus status) {
        LibraryFilter all = new LibraryFilter("", 0, Which.ALL);
        Told told = new Told(Optional.empty(), Optional.of(problem), Optional.empty());
        return Page.unkept("desk/images.jte", view(frame, editor, all, 0, told), status.value());
    }

    /** For who chooses an image while writing. */
    @GetMapping("/newsroom/images/search")
    @Needs(Task.LOOK)
    Document search(
            @RequestParam(value = "q", defaultValue = "") String words,
            @RequestParam(value = "page", defaultValue = "0") String page) {
        LibraryFilter filter = new LibraryFilter(asked(words), 0, Which.ALL);
        List<LibraryImage> found =
                database.read(
                        sql -> Library.page(sql, filter, ImageUses::isUsed, (int) number(page)));
        return Json.answer(
                HttpStatus.OK,
                Json.object(
                        "images",
                        found.stream().map(ImageJson::of).toList(),
                        "more",
                        found.size() == Library.PAGE));
    }

    private LibraryView view(
            NewsroomFrame frame, Editor editor, LibraryFilter filter, int page, Told told) {
        return database.read(
                sql -> {
                    List<LibraryImage> images = Library.page(sql, filter, InUse.of(sql), page);
                    return new LibraryView(
                            frame,
                            filter,
                            choices(sql, filter),
                            listed(sql, images),
                            Accounts.all(sql),
                            page,
                            images.size() == Library.PAGE,
                            editor.may(Task.WRITE),
                            told.said().orElse(null),
                            told.problem().orElse(null),
                            told.undo().orElse(null));
                });
    }

    private static List<Choice> choices(DSLContext sql, LibraryFilter filter) {
        Function<Field<String>, Condition> inUse = InUse.of(sql);
        return Arrays.stream(Which.values())
                .map(
                        which -> {
                            LibraryFilter other =
                                    new LibraryFilter(filter.words(), filter.person(), which);
                            return new Choice(which, Library.count(sql, other, inUse));
                        })
                .toList();
    }

    private static List<Listed> listed(DSLContext sql, List<LibraryImage> images) {
        Map<String, Integer> uses =
                ImageUses.counts(sql, images.stream().map(LibraryImage::id).toList());
        List<String> logos = InUse.logos(sql);
        return images.stream()
                .map(
                        one ->
                                new Listed(
                                        one,
                                        uses.getOrDefault(one.id(), 0),
                                        logos.contains(one.id())))
                .toList();
    }

    private static String asked(String words) {
        return words.length() > LONGEST_QUESTION ? words.substring(0, LONGEST_QUESTION) : words;
    }

    /** Nothing where somebody has written something else into the address. */
    private static long number(String written) {
        return written.matches("[0-9]{1,6}") ? Long.parseLong(written) : 0;
    }
}
