package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.schema.Tables.IMPORTED_ARTICLE;
import static org.jarida.schema.Tables.PUBLISHED_ARTICLE;
import static org.jarida.schema.Tables.RECORD_ENTRY;
import static org.jarida.schema.Tables.RECORD_SALT;
import static org.jarida.schema.Tables.REVISION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.jarida.publication.RecordCheck;
import org.jooq.DSLContext;
import org.jooq.Table;

/** What an import of a {@link GeneratedArchive} has left in the database. */
record TakenIn(Set<String> titles, List<Integer> counts) {
    private static final Pattern READ = Pattern.compile("(Done\\. )?([0-9,]+) read, .*");

    /** Looks after no process is there any more; whatever was begun is kept whole or not at all. */
    static TakenIn in(Settings settings) {
        try (Database database = Database.open(settings)) {
            assertThat(new RecordCheck(database).check())
                    .isInstanceOf(RecordCheck.Outcome.Whole.class);
            return database.read(TakenIn::look);
        }
    }

    private static TakenIn look(DSLContext sql) {
        List<String> titles =
                sql.select(PUBLISHED_ARTICLE.TITLE)
                        .from(PUBLISHED_ARTICLE)
                        .fetch(PUBLISHED_ARTICLE.TITLE);
        Set<String> different = new HashSet<>(titles);
        assertThat(titles).as("no article twice").hasSize(different.size());
        return new TakenIn(
                different,
                List.<Table<?>>of(REVISION, IMPORTED_ARTICLE, RECORD_ENTRY, RECORD_SALT).stream()
                        .map(sql::fetchCount)
                        .toList());
    }

    /** Nothing is there by half. */
    void assertWhole() {
        assertThat(counts).as("revisions, import keys, record, salts").containsOnly(titles.size());
    }

    /** The first lines of the archive are all there. */
    void assertHasLines(long lines) {
        List<String> missing =
                IntStream.rangeClosed(1, (int) lines)
                        .mapToObj(GeneratedArchive::title)
                        .filter(title -> !titles.contains(title))
                        .limit(10)
                        .toList();
        assertThat(missing).as("missing of %d reported as taken in", lines).isEmpty();
    }

    /** How many lines the program has reported as done in a line of its progress. */
    static long reported(String line) {
        Matcher matcher = READ.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        return Long.parseLong(matcher.group(2).replace(",", ""));
    }
}
