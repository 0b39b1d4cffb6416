package org.jarida.media;

import static org.jarida.schema.Tables.IMAGE;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jarida.platform.FileStore;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The stored images, by content: the same file taken in twice is one image. */
@Component
public final class Images {
    private final FileStore files;

    public Images(FileStore files) {
        this.files = files;
    }

    /** Puts the file on the disk; done before the transaction that notes it. */
    public Image store(Drawing drawing) {
        return new Image(files.put(drawing.bytes()), "svg", drawing.width(), drawing.height());
    }

    /** Notes a stored image, once. */
    public void add(DSLContext sql, Image image, long bytes, Instant at) {
        sql.insertInto(IMAGE)
                .set(IMAGE.ID, image.id())
                .set(IMAGE.FORMAT, image.format())
                .set(IMAGE.WIDTH, image.width())
                .set(IMAGE.HEIGHT, image.height())
                .set(IMAGE.SIZE_BYTES, bytes)
                .set(IMAGE.ADDED_AT, at)
                .onConflictDoNothing()
                .execute();
    }

    public Optional<Image> find(DSLContext sql, String id) {
        return sql.selectFrom(IMAGE).where(IMAGE.ID.eq(id)).fetchOptional(Images::image);
    }

    /** The images among these ids, by id. */
    public Map<String, Image> find(DSLContext sql, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql.selectFrom(IMAGE).where(IMAGE.ID.in(ids)).fetchMap(IMAGE.ID, Images::image);
    }

    public Optional<byte[]> bytes(String id) {
        return files.get(id);
    }

    private static Image image(Record row) {
        return new Image(
                row.get(IMAGE.ID),
                row.get(IMAGE.FORMAT),
                row.get(IMAGE.WIDTH),
                row.get(IMAGE.HEIGHT));
    }
}
