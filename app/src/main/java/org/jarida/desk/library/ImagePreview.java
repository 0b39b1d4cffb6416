package org.jarida.desk.library;

import java.time.Duration;
import java.util.Optional;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.media.VariantFormat;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.StoredFile;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /newsroom/images/{id}/preview}: the image for the newsroom, public or not. */
@Controller
final class ImagePreview {
    /** An image acts as nothing but an image, also when it is opened alone. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private static final Duration IN_BROWSER = Duration.ofHours(1);

    private final Database database;
    private final Images images;

    ImagePreview(Database database, Images images) {
        this.database = database;
        this.images = images;
    }

    private record Preview(String file, String type) {}

    /**
     * @param width about how wide, in pixels
     * @param whole also what readers are not shown of it
     */
    @GetMapping("/newsroom/images/{id:[0-9a-f]{64}}/preview")
    @Needs(Task.LOOK)
    StoredFile preview(
            @PathVariable("id") String id,
            @RequestParam(value = "w", defaultValue = "640") String width,
            @RequestParam(value = "whole", defaultValue = "false") String whole) {
        int wide = width.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(width) : 640;
        Preview preview =
                database.read(sql -> find(sql, id, wide, whole.equals("true")))
                        .orElseThrow(NotThere::new);
        byte[] bytes = images.bytes(preview.file()).orElseThrow(NotThere::new);
        return StoredFile.unkept(preview.type(), bytes, IN_BROWSER)
                .field("Content-Security-Policy", POLICY);
    }

    private Optional<Preview> find(DSLContext sql, String id, int width, boolean whole) {
        Optional<Image> image = images.find(sql, id);
        if (image.filter(Image::isDrawing).isPresent()) {
            return Optional.of(new Preview(id, "image/svg+xml"));
        }
        VariantFormat format = VariantFormat.WEBP;
        Optional<String> file =
                whole ? images.whole(sql, id, width, format) : images.shown(sql, id, width, format);
        return file.map(one -> new Preview(one, format.contentType()));
    }
}
