package org.jarida.media;

import static org.jarida.schema.Tables.IMAGE;
import static org.jarida.schema.Tables.IMAGE_VARIANT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.platform.FileStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The stored images, by content: the same file taken in twice is one image. */
@Component
public final class Images {
    /** The most that the file of an image may have, in bytes; a drawing, less. */
    public static final int MOST_BYTES = Photograph.MOST_BYTES;

    /** The edition that leaves nothing away. */
    public static final String WHOLE = "";

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
                List.of(),
                ImageWords.NONE);
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
                        stored.stream().map(StoredImage.File::width).distinct().toList(),
                        Focus.MIDDLE,
                        WHOLE);
        return new StoredImage(image, bytes.length, stored, photograph.words());
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

    /**
     * Makes the files of a part of a stored photograph, in seconds: before the transaction that
     * shows it.
     */
    public List<StoredImage.File> develop(String id, Crop crop) {
        byte[] given = files.get(id).orElseThrow();
        return switch (Photograph.read(given, Optional.of(crop))) {
            case Photograph.Reading.Read(var photograph) ->
                    photograph.variants().stream().map(this::store).toList();
            case Photograph.Reading.Refused(var reason) -> throw new IllegalStateException(reason);
        };
    }

    /** Notes a stored image, once, with what was written into its file. */
    public void add(DSLContext sql, StoredImage stored, Instant at) {
        Image image = stored.image();
        ImageWords words = stored.words();
        sql.insertInto(IMAGE)
                .set(IMAGE.ID, image.id())
                .set(IMAGE.FORMAT, image.format())
                .set(IMAGE.WIDTH, image.width())
                .set(IMAGE.HEIGHT, image.height())
                .set(IMAGE.SIZE_BYTES, stored.bytes())
                .set(IMAGE.ADDED_AT, at)
                .set(IMAGE.HEADLINE, words.headline())
                .set(IMAGE.CAPTION, words.caption())
                .set(IMAGE.CREDIT, words.credit())
                .set(IMAGE.ALT, words.alt())
                .set(IMAGE.SEARCH_WORDS, SearchWords.of(words, ""))
                .onConflictDoNothing()
                .execute();
        add(sql, image.id(), WHOLE, stored.files());
    }

    /** Notes the files of an edition, once. */
    public static void add(
            DSLContext sql, String image, String edition, List<StoredImage.File> files) {
        for (StoredImage.File file : files) {
            sql.insertInto(IMAGE_VARIANT)
                    .set(IMAGE_VARIANT.IMAGE_ID, image)
                    .set(IMAGE_VARIANT.EDITION, edition)
                    .set(IMAGE_VARIANT.FORMAT, file.format().ending())
                    .set(IMAGE_VARIANT.WIDTH, file.width())
                    .set(IMAGE_VARIANT.HEIGHT, file.height())
                    .set(IMAGE_VARIANT.FILE_ID, file.id())
                    .set(IMAGE_VARIANT.SIZE_BYTES, file.bytes())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    public Optional<Image> find(DSLContext sql, String id) {
        return Optional.ofNullable(find(sql, List.of(id)).get(id));
    }

    /** The images among these ids as readers are shown them, by id. */
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
                .join(IMAGE)
                .on(IMAGE.ID.eq(IMAGE_VARIANT.IMAGE_ID), IMAGE.EDITION.eq(IMAGE_VARIANT.EDITION))
                .where(IMAGE_VARIANT.IMAGE_ID.in(ids))
                .orderBy(IMAGE_VARIANT.WIDTH)
                .fetchGroups(IMAGE_VARIANT.IMAGE_ID, IMAGE_VARIANT.WIDTH);
    }

    /**
     * The id in the store of a photograph's file at one of its widths, as it is shown now. A width
     * that it had before it was cropped gives the widest that is not wider, or its narrowest: pages
     * that were fetched before still ask for it.
     */
    public Optional<String> variant(DSLContext sql, String id, int width, VariantFormat format) {
        Condition its = IMAGE_VARIANT.IMAGE_ID.eq(id).and(IMAGE_VARIANT.FORMAT.eq(format.ending()));
        if (!sql.fetchExists(IMAGE_VARIANT, its.and(IMAGE_VARIANT.WIDTH.eq(width)))) {
            return Optional.empty();
        }
        List<VariantRow> shown =
                sql.select(IMAGE_VARIANT.WIDTH, IMAGE_VARIANT.FILE_ID)
                        .from(IMAGE_VARIANT)
                        .join(IMAGE)
                        .on(
                                IMAGE.ID.eq(IMAGE_VARIANT.IMAGE_ID),
                                IMAGE.EDITION.eq(IMAGE_VARIANT.EDITION))
                        .where(its)
                        .orderBy(IMAGE_VARIANT.WIDTH)
                        .fetch(row -> new VariantRow(row.value1(), row.value2()));
        return shown.stream()
                .filter(one -> one.width() <= width)
                .reduce((_, wider) -> wider)
                .or(() -> shown.stream().findFirst())
                .map(VariantRow::file);
    }

    private record VariantRow(int width, String file) {}

    /** The id in the store of the whole picture's file that is nearest to a width. */
    public Optional<String> whole(DSLContext sql, String id, int width, VariantFormat format) {
        return sql.select(IMAGE_VARIANT.FILE_ID)
                .from(IMAGE_VARIANT)
                .where(
                        IMAGE_VARIANT.IMAGE_ID.eq(id),
                        IMAGE_VARIANT.EDITION.eq(WHOLE),
                        IMAGE_VARIANT.FORMAT.eq(format.ending()))
                .orderBy(DSL.abs(IMAGE_VARIANT.WIDTH.minus(width)))
                .limit(1)
                .fetchOptional(IMAGE_VARIANT.FILE_ID);
    }

    /** The same of what is shown of it. */
    public Optional<String> shown(DSLContext sql, String id, int width, VariantFormat format) {
        return sql.select(IMAGE_VARIANT.FILE_ID)
                .from(IMAGE_VARIANT)
                .join(IMAGE)
                .on(IMAGE.ID.eq(IMAGE_VARIANT.IMAGE_ID), IMAGE.EDITION.eq(IMAGE_VARIANT.EDITION))
                .where(IMAGE_VARIANT.IMAGE_ID.eq(id), IMAGE_VARIANT.FORMAT.eq(format.ending()))
                .orderBy(DSL.abs(IMAGE_VARIANT.WIDTH.minus(width)))
                .limit(1)
                .fetchOptional(IMAGE_VARIANT.FILE_ID);
    }

    /** True where every file of it is on the disk. */
    public boolean isStored(StoredImage stored) {
        return files.has(stored.image().id())
                && stored.files().stream().allMatch(file -> files.has(file.id()));
    }

    /** Takes files off the disk that no image has any more. */
    public void discard(Collection<String> unnamed) {
        unnamed.forEach(files::remove);
    }

    /** A stored file. */
    public Optional<byte[]> bytes(String file) {
        return files.get(file);
    }

    private static Image image(Record row, List<Integer> widths) {
        boolean cropped = row.get(IMAGE.CROP_WIDTH) > 0;
        return new Image(
                row.get(IMAGE.ID),
                row.get(IMAGE.FORMAT),
                row.get(cropped ? IMAGE.CROP_WIDTH : IMAGE.WIDTH),
                row.get(cropped ? IMAGE.CROP_HEIGHT : IMAGE.HEIGHT),
                widths,
                new Focus(row.get(IMAGE.FOCUS_X), row.get(IMAGE.FOCUS_Y)),
                row.get(IMAGE.EDITION));
    }
}
