package org.jarida.site;

import java.time.Duration;
import java.util.Optional;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.media.VariantFormat;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.StoredFile;
import org.jarida.publication.PublishedArticles;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /media/{id}.svg} and {@code /media/{id}-{width}.webp} or {@code .jpg}, with the edition
 * after the width where it is cropped: an image that a public article shows, or the paper's drawn
 * name. Whatever edition is asked for, the present one is given: what was cut away is gone. The
 * file that a photograph was given as is served under no address.
 */
@Controller
final class MediaFile {
    /** An image acts as nothing but an image, also when it is opened alone. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private static final String ID = "{id:[0-9a-f]{64}}";
    private static final String WIDTH = "{width:[1-9][0-9]{0,3}}";
    private static final String EDITION = "{edition:[0-9a-f]{10}}";

    private final Database database;
    private final Images images;

    MediaFile(Database database, Images images) {
        this.database = database;
        this.images = images;
    }

    @GetMapping("/media/" + ID + ".svg")
    StoredFile drawing(@PathVariable("id") String id) {
        return file(
                id,
                database.read(
                        sql ->
                                images.find(sql, id)
                                        .filter(image -> image.isDrawing() && isPublic(sql, id))
                                        .map(Image::id)),
                "image/svg+xml");
    }

    @GetMapping({
        "/media/" + ID + "-" + WIDTH + ".webp",
        "/media/" + ID + "-" + WIDTH + "-" + EDITION + ".webp"
    })
    StoredFile webp(@PathVariable("id") String id, @PathVariable("width") int width) {
        return photograph(id, width, VariantFormat.WEBP);
    }

    @GetMapping({
        "/media/" + ID + "-" + WIDTH + ".jpg",
        "/media/" + ID + "-" + WIDTH + "-" + EDITION + ".jpg"
    })
    StoredFile jpeg(@PathVariable("id") String id, @PathVariable("width") int width) {
        return photograph(id, width, VariantFormat.JPEG);
    }

    private StoredFile photograph(String id, int width, VariantFormat format) {
        return file(
                id,
                database.read(
                        sql ->
                                images.variant(sql, id, width, format)
                                        .filter(_ -> PublishedArticles.shows(sql, id))),
                format.contentType());
    }

    private StoredFile file(String id, Optional<String> file, String contentType) {
        byte[] bytes = file.flatMap(images::bytes).orElseThrow(NotThere::new);
        // Not for a year: the article that shows it may be withdrawn.
        return StoredFile.of(
                        contentType,
                        bytes,
                        Duration.ofHours(1),
                        Freshness.of(Image.tag(id)).with(PaperStore.TAG))
                .field("Content-Security-Policy", POLICY);
    }

    private static boolean isPublic(DSLContext sql, String id) {
        return PublishedArticles.shows(sql, id)
                || PaperStore.find(sql)
                        .filter(
                                paper ->
                                        paper.logo().equals(Optional.of(id))
                                                || paper.logoReverse().equals(Optional.of(id)))
                        .isPresent();
    }
}
