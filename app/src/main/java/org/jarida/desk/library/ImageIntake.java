package org.jarida.desk.library;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.desk.Json;
import org.jarida.media.library.AddImage;
import org.jarida.media.library.AddImage.Outcome;
import org.jarida.media.library.LibraryImage;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.page.Answer;
import org.jarida.platform.page.Moved;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * {@code POST /newsroom/images}: one file, in whatever field of a form. Scripts are answered with
 * JSON, and a form that a browser sends itself with a screen.
 */
@Controller
final class ImageIntake {
    private final AddImage add;
    private final LibraryPage library;
    private final Clock clock;

    ImageIntake(AddImage add, LibraryPage library, Clock clock) {
        this.add = add;
        this.library = library;
        this.clock = clock;
    }

    @PostMapping("/newsroom/images")
    @Needs(Task.WRITE)
    Answer add(
            NewsroomFrame frame,
            Editor editor,
            HttpServletRequest request,
            @RequestHeader(value = "Accept", defaultValue = "") String accepted) {
        boolean isScript = !accepted.contains("text/html");
        Optional<List<MultipartFile>> files = files(request);
        Outcome outcome =
                files.isEmpty()
                        ? new Outcome.Refused("image.not-sent")
                        : files.get().size() == 1
                                ? add.add(editor, sent(files.get().getFirst()), clock)
                                : new Outcome.Refused("image.one-file");
        return switch (outcome) {
            case Outcome.Added(var image) -> taken(frame, image, "added", isScript);
            case Outcome.Double(var image) -> taken(frame, image, "double", isScript);
            case Outcome.Refused(var reason) ->
                    refused(frame, editor, reason, HttpStatus.UNPROCESSABLE_CONTENT, isScript);
            case Outcome.Busy() ->
                    refused(frame, editor, "image.busy", HttpStatus.SERVICE_UNAVAILABLE, isScript);
        };
    }

    /** Empty where the request is no form with a file, or is cut off. */
    private static Optional<List<MultipartFile>> files(HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest form)) {
            return Optional.empty();
        }
        try {
            List<MultipartFile> files =
                    form.getMultiFileMap().values().stream().flatMap(List::stream).toList();
            // A field of a form that nobody filled is sent as a file without name and content.
            boolean isNone = files.stream().allMatch(one -> one.isEmpty() && name(one).isEmpty());
            return isNone ? Optional.empty() : Optional.of(files);
        } catch (MultipartException e) {
            return Optional.empty();
        }
    }

    private static AddImage.Sent sent(MultipartFile file) {
        return new AddImage.Sent(name(file), file.getSize(), file);
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static Answer taken(
            NewsroomFrame frame, LibraryImage image, String done, boolean isScript) {
        return isScript
                ? Json.answer(HttpStatus.OK, ImageJson.of(image))
                : Moved.onward(frame.link("/newsroom/images/" + image.id() + "?done=" + done));
    }

    private Answer refused(
            NewsroomFrame frame,
            Editor editor,
            String reason,
            HttpStatus status,
            boolean isScript) {
        String said = frame.text("image.refused", Map.of("why", frame.text(reason)));
        return isScript
                ? Json.answer(status, Json.object("message", said, "reason", reason))
                : library.refused(frame, editor, said, status);
    }
}
