package org.jarida.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.exchange.ImportArticles.Row;
import org.jarida.media.Images;
import org.jarida.platform.Numbers;
import org.jarida.publication.ImportArchive;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;

/** Some lines of an archive, written in one transaction. */
final class Chunk {
    private final DSLContext sql;
    private final Images images;
    private final Editor editor;
    private final Instant at;
    private final Map<String, Section> sections = new HashMap<>();

    Chunk(DSLContext sql, Images images, Editor editor, Instant at) {
        this.sql = sql;
        this.images = images;
        this.editor = editor;
        this.at = at;
    }

    /** The same rows, those that were known already marked as such. */
    List<Row> write(List<Row> rows) {
        // Held to the commit: a second import of the same file waits, and then knows these.
        Numbers.next(sql, "import");
        Set<String> seen = new HashSet<>(ImportedArticles.known(sql, keys(rows)));
        List<Row> results = new ArrayList<>(rows.size());
        List<IncomingArticle> fresh = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Row.Good(var line, var article)) {
                boolean first = seen.add(article.key());
                results.add(first ? row : new Row.Known(line));
                if (first) {
                    fresh.add(article);
                }
            } else {
                results.add(row);
            }
        }
        if (!fresh.isEmpty()) {
            takeIn(fresh);
        }
        return results;
    }

    /** Takes in articles that are new, and returns the number of the first. */
    long takeIn(List<IncomingArticle> fresh) {
        fresh.forEach(article -> PictureFolder.note(images, sql, article.pictures(), at));
        long first =
                ImportArchive.importAll(
                        sql,
                        editor,
                        fresh.stream()
                                .map(article -> article.archivedIn(section(article.section())))
                                .toList(),
                        at);
        ImportedArticles.add(sql, fresh.stream().map(IncomingArticle::key).toList(), first);
        return first;
    }

    private Section section(String name) {
        return sections.computeIfAbsent(name, one -> Sections.named(sql, one, at));
    }

    private static List<String> keys(List<Row> rows) {
        return rows.stream()
                .filter(Row.Good.class::isInstance)
                .map(row -> ((Row.Good) row).article().key())
                .toList();
    }
}
