package org.jarida.media.library;

import static org.jarida.schema.Tables.IMAGE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jarida.media.Crop;
import org.jarida.media.Focus;
import org.jarida.media.ImageWords;
import org.jarida.media.SearchWords;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** Questions to the library. Which images are used, others know: they say how to ask. */
public final class Library {
    public static final int PAGE = 48;

    private Library() {}

    public static Optional<LibraryImage> find(DSLContext sql, String id) {
        return sql.selectFrom(IMAGE).where(IMAGE.ID.eq(id)).fetchOptional(Library::image);
    }

    /**
     * The newest first.
     *
     * @param isUsed whether an article holds the image of that id
     * @param page from 0
     */
    public static List<LibraryImage> page(
            DSLContext sql,
            LibraryFilter filter,
            Function<Field<String>, Condition> isUsed,
            int page) {
        return sql.selectFrom(IMAGE)
                .where(condition(filter, isUsed))
                .orderBy(IMAGE.ADDED_AT.desc(), IMAGE.ID)
                .limit(PAGE)
                .offset((long) page * PAGE)
                .fetch(Library::image);
    }

    public static int count(
            DSLContext sql, LibraryFilter filter, Function<Field<String>, Condition> isUsed) {
        return sql.fetchCount(IMAGE, condition(filter, isUsed));
    }

    private static Condition condition(
            LibraryFilter filter, Function<Field<String>, Condition> isUsed) {
        Condition condition =
                switch (filter.which()) {
                    case ALL -> IMAGE.REMOVED_AT.isNull();
                    case USED -> IMAGE.REMOVED_AT.isNull().and(isUsed.apply(IMAGE.ID));
                    case FREE -> IMAGE.REMOVED_AT.isNull().andNot(isUsed.apply(IMAGE.ID));
                    case UNSAID ->
                            IMAGE.REMOVED_AT.isNull().and(IMAGE.CREDIT.eq("").or(IMAGE.ALT.eq("")));
                    case REMOVED -> IMAGE.REMOVED_AT.isNotNull();
                };
        if (filter.person() != 0) {
            condition = condition.and(IMAGE.ADDED_BY.eq(filter.person()));
        }
        for (String word : SearchWords.asked(filter.words())) {
            condition = condition.and(IMAGE.SEARCH_WORDS.contains(word));
        }
        return condition;
    }

    /** Lets nobody else change what is known of the image until this transaction ends. */
    static Optional<LibraryImage> hold(DSLContext sql, String id) {
        // A lock that both engines know: the row is written as it is.
        sql.update(IMAGE).set(IMAGE.FORMAT, IMAGE.FORMAT).where(IMAGE.ID.eq(id)).execute();
        return find(sql, id);
    }

    static void say(DSLContext sql, LibraryImage image, ImageWords words) {
        sql.update(IMAGE)
                .set(IMAGE.HEADLINE, words.headline())
                .set(IMAGE.CAPTION, words.caption())
                .set(IMAGE.CREDIT, words.credit())
                .set(IMAGE.ALT, words.alt())
                .set(IMAGE.SEARCH_WORDS, SearchWords.of(words, image.fileName()))
                .where(IMAGE.ID.eq(image.id()))
                .execute();
    }

    private static LibraryImage image(Record row) {
        int width = row.get(IMAGE.CROP_WIDTH);
        Optional<Crop> crop =
                width == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Crop(
                                        row.get(IMAGE.CROP_LEFT),
                                        row.get(IMAGE.CROP_TOP),
                                        width,
                                        row.get(IMAGE.CROP_HEIGHT)));
        return new LibraryImage(
                row.get(IMAGE.ID),
                row.get(IMAGE.FORMAT),
                row.get(IMAGE.WIDTH),
                row.get(IMAGE.HEIGHT),
                row.get(IMAGE.SIZE_BYTES),
                row.get(IMAGE.FILE_NAME),
                row.get(IMAGE.ADDED_BY),
                row.get(IMAGE.ADDED_BY_NAME),
                row.get(IMAGE.ADDED_AT),
                new ImageWords(
                        row.get(IMAGE.HEADLINE),
                        row.get(IMAGE.CAPTION),
                        row.get(IMAGE.CREDIT),
                        row.get(IMAGE.ALT)),
                new Focus(row.get(IMAGE.FOCUS_X), row.get(IMAGE.FOCUS_Y)),
                crop,
                row.get(IMAGE.EDITION),
                Optional.ofNullable(row.get(IMAGE.REMOVED_AT)));
    }
}
