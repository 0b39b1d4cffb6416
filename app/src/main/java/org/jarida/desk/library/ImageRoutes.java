package org.jarida.desk.library;

import java.time.Clock;
import java.util.Optional;
import org.jarida.article.ImageUses;
import org.jarida.media.Crop;
import org.jarida.media.Focus;
import org.jarida.media.ImageWords;
import org.jarida.media.library.DescribeImage;
import org.jarida.media.library.FrameImage;
import org.jarida.media.library.RemoveImage;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code POST /newsroom/images/{id}/…}: what is done with an image of the library. */
@Controller
final class ImageRoutes {
    private static final int PERCENT = Focus.MOST / 100;

    private final DescribeImage describe;
    private final FrameImage frame;
    private final RemoveImage remove;
    private final ImagePage page;
    private final Clock clock;

    ImageRoutes(
            DescribeImage describe,
            FrameImage frame,
            RemoveImage remove,
            ImagePage page,
            Clock clock) {
        this.describe = describe;
        this.frame = frame;
        this.remove = remove;
        this.page = page;
        this.clock = clock;
    }

    @PostMapping(ImagePage.PATH + "/words")
    @Needs(Task.WRITE)
    Answer describe(
            NewsroomFrame screen,
            Editor editor,
            @PathVariable("id") String id,
            @RequestParam(value = "headline", defaultValue = "") String headline,
            @RequestParam(value = "caption", defaultValue = "") String caption,
            @RequestParam(value = "credit", defaultValue = "") String credit,
            @RequestParam(value = "alt", defaultValue = "") String alt) {
        ImageWords words = new ImageWords(headline, caption, credit, alt);
        if (describe.describe(editor, id, words, clock).isEmpty()) {
            throw new NotThere();
        }
        return done(screen, id, "described");
    }

    /** The focus in hundredths of what is shown; the crop in pixels of the whole. */
    @PostMapping(ImagePage.PATH + "/frame")
    @Needs(Task.WRITE)
    Answer frame(
            NewsroomFrame screen,
            Editor editor,
            @PathVariable("id") String id,
            @RequestParam(value = "x", defaultValue = "") String x,
            @RequestParam(value = "y", defaultValue = "") String y,
            @RequestParam(value = "left", defaultValue = "") String left,
            @RequestParam(value = "top", defaultValue = "") String top,
            @RequestParam(value = "width", defaultValue = "") String width,
            @RequestParam(value = "height", defaultValue = "") String height,
            @RequestParam(value = "whole", defaultValue = "false") boolean whole) {
        int focusX = number(x) * PERCENT;
        int focusY = number(y) * PERCENT;
        Crop crop = new Crop(number(left), number(top), number(width), number(height));
        boolean isPoint =
                focusX >= 0 && focusX <= Focus.MOST && focusY >= 0 && focusY <= Focus.MOST;
        if (!isPoint) {
            return page.refused(screen, editor, id, "image.focus-outside");
        }
        return switch (frame.frame(
                editor,
                id,
                new Focus(focusX, focusY),
                whole ? Optional.empty() : Optional.of(crop),
                sql -> PublishedArticles.tagsShowing(sql, id),
                clock)) {
            case FrameImage.Outcome.Framed _ -> done(screen, id, "framed");
            case FrameImage.Outcome.Refused(var reason) -> page.refused(screen, editor, id, reason);
            case FrameImage.Outcome.NotThere() -> throw new NotThere();
        };
    }

    @PostMapping(ImagePage.PATH + "/remove")
    @Needs(Task.WRITE)
    Answer remove(NewsroomFrame screen, Editor editor, @PathVariable("id") String id) {
        return switch (remove.remove(editor, id, ImageUses::isUsed, clock)) {
            case REMOVED -> Moved.onward(screen.link("/newsroom/images?done=removed&image=" + id));
            case IN_USE -> page.refused(screen, editor, id, "image.in-use");
            case NOT_YOURS -> throw new AccessDeniedException("Another's image");
            case NOT_THERE -> throw new NotThere();
        };
    }

    @PostMapping(ImagePage.PATH + "/restore")
    @Needs(Task.WRITE)
    Answer restore(NewsroomFrame screen, Editor editor, @PathVariable("id") String id) {
        if (!remove.restore(editor, id, clock)) {
            throw new NotThere();
        }
        return done(screen, id, "restored");
    }

    private static Moved done(NewsroomFrame screen, String id, String deed) {
        return Moved.onward(screen.link("/newsroom/images/" + id + "?done=" + deed));
    }

    /** Outside every picture where it is no number. */
    private static int number(String written) {
        return written.strip().matches("[0-9]{1,5}") ? Integer.parseInt(written.strip()) : -1;
    }
}
