package org.jarida.article;

import static org.jarida.schema.Tables.ARTICLE_IMAGE;
import static org.jarida.schema.Tables.WORKING_COPY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jarida.schema.tables.records.ArticleImageRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which articles hold which images, in their revisions or in what is being typed. */
public final class ImageUses {
    /** Stands for the working copy where others have the number of a revision. */
    private static final int TYPED = 0;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private ImageUses() {}

    /**
     * An article that holds an image.
     *
     * @param isNow false where only an earlier revision does
     */
    public record Use(long article, boolean isNow) {}

    /** Whether any article holds the image of that id. */
    public static Condition isUsed(Field<String> image) {
        return DSL.exists(
                DSL.selectOne().from(ARTICLE_IMAGE).where(ARTICLE_IMAGE.IMAGE_ID.eq(image)));
    }

    /** The newest article first. */
    public static List<Use> of(DSLContext sql, String image) {
        Map<Long, List<Integer>> places =
                sql.select(ARTICLE_IMAGE.ARTICLE_ID, ARTICLE_IMAGE.REVISION)
                        .from(ARTICLE_IMAGE)
                        .where(ARTICLE_IMAGE.IMAGE_ID.eq(image))
                        .orderBy(ARTICLE_IMAGE.ARTICLE_ID.desc())
                        .fetchGroups(ARTICLE_IMAGE.ARTICLE_ID, ARTICLE_IMAGE.REVISION);
        List<Use> uses = new ArrayList<>();
        places.forEach(
                (article, numbers) -> uses.add(new Use(article, isNow(sql, article, numbers))));
        return uses;
    }

    private static boolean isNow(DSLContext sql, long article, List<Integer> numbers) {
        if (numbers.contains(TYPED)) {
            return true;
        }
        boolean isTyped = sql.fetchExists(WORKING_COPY, WORKING_COPY.ARTICLE_ID.eq(article));
        return !isTyped
                && Revisions.of(sql, article).stream()
                        .limit(1)
                        .anyMatch(newest -> numbers.contains(newest.number()));
    }

    /** How many articles hold each of these images; none where there is no number. */
    public static Map<String, Integer> counts(DSLContext sql, List<String> images) {
        return images.isEmpty()
                ? Map.of()
                : sql.select(ARTICLE_IMAGE.IMAGE_ID, DSL.countDistinct(ARTICLE_IMAGE.ARTICLE_ID))
                        .from(ARTICLE_IMAGE)
                        .where(ARTICLE_IMAGE.IMAGE_ID.in(images))
                        .groupBy(ARTICLE_IMAGE.IMAGE_ID)
                        .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** The rows of a new revision. */
    static List<ArticleImageRecord> rows(
            DSLContext sql, long article, int revision, Content content) {
        return images(content).stream()
                .map(
                        image ->
                                sql.newRecord(ARTICLE_IMAGE)
                                        .with(ARTICLE_IMAGE.ARTICLE_ID, article)
                                        .with(ARTICLE_IMAGE.REVISION, revision)
                                        .with(ARTICLE_IMAGE.IMAGE_ID, image))
                .toList();
    }

    static void note(DSLContext sql, long article, int revision, Content content) {
        List<ArticleImageRecord> rows = rows(sql, article, revision, content);
        if (!rows.isEmpty()) {
            sql.batchInsert(rows).execute();
        }
    }

    /** A first working copy. */
    static void noteTyped(DSLContext sql, long article, Content content) {
        note(sql, article, TYPED, content);
    }

    /** A working copy in place of another; nearly every save leaves the images as they are. */
    static void noteTyped(DSLContext sql, long article, Content before, Content content) {
        if (!images(before).equals(images(content))) {
            sql.deleteFrom(ARTICLE_IMAGE)
                    .where(ARTICLE_IMAGE.ARTICLE_ID.eq(article), ARTICLE_IMAGE.REVISION.eq(TYPED))
                    .execute();
            note(sql, article, TYPED, content);
        }
    }

    private static Set<String> images(Content content) {
        Set<String> images = new TreeSet<>();
        content.picture().map(LeadPicture::image).ifPresent(images::add);
        content.body().images().forEach(images::add);
        // Whatever else stands there was never an image.
        images.removeIf(id -> !ID.matcher(id).matches());
        return images;
    }
}
