package org.jarida.site;

import java.time.Duration;
import java.util.Optional;
import org.jarida.media.Images;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.NotThere;
import org.jarida.publication.PublishedArticles;
import org.jooq.DSLContext;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /media/{id}.svg}: an image that a public article shows, or the paper's drawn name. */
@RestController
final class MediaFile {
    /** An image acts as nothing but an image, also when it is opened alone. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private final Database database;
    private final Images images;

    MediaFile(Database database, Images images) {
        this.database = database;
        this.images = images;
    }

    @GetMapping("/media/{id:[0-9a-f]{64}}.svg")
    ResponseEntity<byte[]> show(@PathVariable("id") String id) {
        if (!database.read(sql -> isPublic(sql, id))) {
            throw new NotThere();
        }
        byte[] bytes = images.bytes(id).orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .header("Content-Type", "image/svg+xml")
                .header("Content-Security-Policy", POLICY)
                // Not for a year: the article that shows it may be withdrawn.
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(bytes);
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
