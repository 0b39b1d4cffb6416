package org.jarida.exchange;

import static org.jarida.schema.Tables.IMPORTED_ARTICLE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** What was taken in before, by its key. */
final class ImportedArticles {
    private ImportedArticles() {}

    static Set<String> known(DSLContext sql, Collection<String> keys) {
        return sql.select(IMPORTED_ARTICLE.IMPORT_KEY)
                .from(IMPORTED_ARTICLE)
                .where(IMPORTED_ARTICLE.IMPORT_KEY.in(keys))
                .fetchSet(IMPORTED_ARTICLE.IMPORT_KEY);
    }

    static Optional<Long> find(DSLContext sql, String key) {
        return sql.select(IMPORTED_ARTICLE.ARTICLE_ID)
                .from(IMPORTED_ARTICLE)
                .where(IMPORTED_ARTICLE.IMPORT_KEY.eq(key))
                .fetchOptional(IMPORTED_ARTICLE.ARTICLE_ID);
    }

    /**
     * @param first number of the first article; the others follow
     */
    static void add(DSLContext sql, List<String> keys, long first) {
        sql.batchInsert(
                        IntStream.range(0, keys.size())
                                .mapToObj(
                                        i ->
                                                sql.newRecord(IMPORTED_ARTICLE)
                                                        .with(
                                                                IMPORTED_ARTICLE.IMPORT_KEY,
                                                                keys.get(i))
                                                        .with(
                                                                IMPORTED_ARTICLE.ARTICLE_ID,
                                                                first + i))
                                .toList())
                .execute();
    }
}
