package org.jarida.article;

import static org.jarida.schema.Tables.SECTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.Slug;
import org.jarida.paper.PaperStore;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Numbers;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The paper's sections. */
public final class Sections {
    /** First parts of addresses that mean something else. */
    private static final Set<String> RESERVED =
            Set.of(
                    "a",
                    "about",
                    "agenda",
                    "api",
                    "archive",
                    "assets",
                    "authors",
                    "cards",
                    "charter",
                    "contact",
                    "corrections",
                    "dossiers",
                    "en",
                    "feeds",
                    "fr",
                    "health",
                    "icons",
                    "media",
                    "newsletter",
                    "newsroom",
                    "people",
                    "record",
                    "search",
                    "sitemaps",
                    "standards");

    private Sections() {}

    public static List<Section> all(DSLContext sql) {
        return sql.selectFrom(SECTION)
                .orderBy(SECTION.POSITION, SECTION.ID)
                .fetch(Sections::section);
    }

    public static Optional<Section> find(DSLContext sql, long id) {
        return sql.selectFrom(SECTION)
                .where(SECTION.ID.eq(id))
                .fetchOptional(Sections::section);
    }

    public static Optional<Section> bySlug(DSLContext sql, String slug) {
        return sql.selectFrom(SECTION)
                .where(SECTION.SLUG.eq(slug))
                .fetchOptional(Sections::section);
    }

    /** The section of that name, made at the end of the bar if there is none. */
    public static Section named(DSLContext sql, String name, Instant at) {
        return byName(sql, name).orElseGet(() -> add(sql, name, at));
    }

    private static Optional<Section> byName(DSLContext sql, String name) {
        return sql.selectFrom(SECTION)
                .where(SECTION.NAME.eq(name))
                .fetchOptional(Sections::section);
    }

    private static Section add(DSLContext sql, String name, Instant at) {
        // The number's lock lets one at a time through: another may have made it meanwhile.
        long id = Numbers.next(sql, "section");
        return byName(sql, name).orElseGet(() -> insert(sql, id, name, at));
    }

    private static Section insert(DSLContext sql, long id, String name, Instant at) {
        Section section = new Section(id, name, freeSlug(sql, Slug.of(name)), (int) id);
        sql.insertInto(SECTION)
                .set(SECTION.ID, section.id())
                .set(SECTION.NAME, section.name())
                .set(SECTION.SLUG, section.slug())
                .set(SECTION.POSITION, section.position())
                .execute();
        // Its name stands in the bar of every page.
        ChangeLog.append(sql, at, List.of(PaperStore.TAG));
        return section;
    }

    private static String freeSlug(DSLContext sql, String wanted) {
        String slug = wanted;
        for (int i = 2; RESERVED.contains(slug) || bySlug(sql, slug).isPresent(); i++) {
            slug = wanted + "-" + i;
        }
        return slug;
    }

    private static Section section(Record row) {
        return new Section(
                row.get(SECTION.ID),
                row.get(SECTION.NAME),
                row.get(SECTION.SLUG),
                row.get(SECTION.POSITION));
    }
}
