package org.jarida.media;

import static org.jarida.schema.Tables.IMAGE;
import static org.jarida.schema.Tables.IMAGE_VARIANT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.platform.FileStore;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The stored images, by content: the same file taken in twice is one image. */
@Component
public final class Images {
    /** The most that the file of an image may have, in bytes; a drawing, less. */
    public static final int MOST_BYTES = Photograph.MOST_BYTES;

    private final FileStore files;

    public Images(FileStore files) {
        this.files = files;
    }

    /** What came of a file that was to be an image. */
    public sealed interface Taking {
        record Taken(StoredImage image) implements Taking {}

        /**
         * @param reason message key, see the catalogues
         */
        record Refused(String reason) implements Taking {}
    }

    /**
     * Reads a file as what its content says it is, a drawing or a photograph, and puts it and its
     * variants on the disk. Takes seconds: done before the transaction that notes it.
     */
    public Taking take(byte[] bytes) {
        if (Photograph.begins(bytes)) {
            return switch (Photograph.read(bytes)) {
                case Photograph.Reading.Read(var photograph) -> new Taking.Taken(store(photograph));
                case Photograph.Reading.Refused(var reason) -> new Taking.Refused(reason);
            };
        }
        if (!Drawing.begins(bytes)) {
            return new Taking.Refused("image.unknown-kind");
        }
        return switch (Drawing.read(bytes)) {
            case Drawing.Reading.Read(var drawing) -> new Taking.Taken(store(drawing));
            case Drawing.Reading.Refused(var reason, var _) -> new Taking.Refused(reason);
        };
    }

    private StoredImage store(Drawing drawing) {
        byte[] bytes = drawing.bytes();
        return new StoredImage(
                Image.drawing(files.put(bytes), drawing.width(), drawing.height()),
                bytes.length,
                List.of());
    }

    private StoredImage store(Photograph photograph) {
        byte[] bytes = photograph.bytes();
        List<StoredImage.File> stored = photograph.variants().stream().map(this::store).toList();
        Image image =
                new Image(
                        files.put(bytes),
                        photograph.format(),
                        photograph.width(),
                        photograph.height(),
                        stored.stream().map(StoredImage.File::width).distinct().toList());
        return new StoredImage(image, bytes.length, stored);
    }

    private StoredImage.File store(Variant variant) {
        byte[] bytes = variant.bytes();
        return new StoredImage.File(
                variant.format(),
                variant.width(),
                variant.height(),
                files.put(bytes),
                bytes.length);
    }

    /** Notes a stored image, once. */
    public void add(DSLContext sql, StoredImage stored, Instant at) {
        Image image = stored.image();
        sql.insertInto(IMAGE)
                .set(IMAGE.ID, image.id())
                .set(IMAGE.FORMAT, image.format())
                .set(IMAGE.WIDTH, image.width())
                .set(IMAGE.HEIGHT, image.height())
                .set(IMAGE.SIZE_BYTES, stored.bytes())
                .set(IMAGE.ADDED_AT, at)
                .onConflictDoNothing()
                .execute();
        stored.files().forEach(file -> add(sql, image.id(), file));
    }

    private static void add(DSLContext sql, String image, StoredImage.File file) {
        sql.insertInto(IMAGE_VARIANT)
                .set(IMAGE_VARIANT.IMAGE_ID, image)
                .set(IMAGE_VARIANT.FORMAT, file.format().ending())
                .set(IMAGE_VARIANT.WIDTH, file.width())
                .set(IMAGE_VARIANT.HEIGHT, file.height())
                .set(IMAGE_VARIANT.FILE_ID, file.id())
                .set(IMAGE_VARIANT.SIZE_BYTES, file.bytes())
                .onConflictDoNothing()
                .execute();
    }

    public Optional<Image> find(DSLContext sql, String id) {
        return Optional.ofNullable(find(sql, List.of(id)).get(id));
    }

    /** The images among these ids, by id. */
    public Map<String, Image> find(DSLContext sql, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Integer>> widths = widths(sql, ids);
        return sql.selectFrom(IMAGE)
                .where(IMAGE.ID.in(ids))
                .fetchMap(
                        IMAGE.ID,
                        row -> image(row, widths.getOrDefault(row.get(IMAGE.ID), List.of())));
    }

    private static Map<String, List<Integer>> widths(DSLContext sql, Collection<String> ids) {
        return sql.selectDistinct(IMAGE_VARIANT.IMAGE_ID, IMAGE_VARIANT.WIDTH)
                .from(IMAGE_VARIANT)
                .where(IMAGE_VARIANT.IMAGE_ID.in(ids))
                .orderBy(IMAGE_VARIANT.WIDTH)
                .fetchGroups(IMAGE_VARIANT.IMAGE_ID, IMAGE_VARIANT.WIDTH);
    }

    /** The id in the store of a photograph's file at one of its widths. */
    public Optional<String> variant(DSLContext sql, String id, int width, VariantFormat format) {
        return sql.select(IMAGE_VARIANT.FILE_ID)
                .from(IMAGE_VARIANT)
                .where(IMAGE_VARIANT.IMAGE_ID.eq(id))
                .and(IMAGE_VARIANT.WIDTH.eq(width))
                .and(IMAGE_VARIANT.FORMAT.eq(format.ending()))
                .fetchOptional(IMAGE_VARIANT.FILE_ID);
    }

    /** A stored file. */
    public Optional<byte[]> bytes(String file) {
        return files.get(file);
    }

    private static Image image(Record row, List<Integer> widths) {
        return new Image(
                row.get(IMAGE.ID),
                row.get(IMAGE.FORMAT),
                row.get(IMAGE.WIDTH),
                row.get(IMAGE.HEIGHT),
                widths);
    }
}
