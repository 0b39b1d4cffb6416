package org.jarida.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jarida.schema.Tables;
import org.junit.jupiter.api.Test;

/** A module owns its tables; others ask it for records. */
class TablesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/jarida");

    private static final Map<String, String> OWNERS =
            Map.ofEntries(
                    Map.entry("NUMBER_SERIES", "platform"),
                    Map.entry("CHANGE", "platform"),
                    Map.entry("JOB", "platform"),
                    Map.entry("PAPER", "paper"),
                    Map.entry("PAPER_POLICY", "paper"),
                    Map.entry("STAFF_MEMBER", "staff"),
                    Map.entry("AUDIT", "staff"),
                    Map.entry("ACCOUNT", "staff"),
                    Map.entry("RECOVERY_CODE", "staff"),
                    Map.entry("PASSKEY", "staff"),
                    Map.entry("STAFF_SESSION", "staff"),
                    Map.entry("ONE_TIME_LINK", "staff"),
                    Map.entry("KNOWN_NETWORK", "staff"),
                    Map.entry("NOTICE", "staff"),
                    Map.entry("IMAGE", "media"),
                    Map.entry("IMAGE_VARIANT", "media"),
                    Map.entry("ARTICLE", "article"),
                    Map.entry("REVISION", "article"),
                    Map.entry("ARTICLE_IMAGE", "article"),
                    Map.entry("SECTION", "article"),
                    Map.entry("WORKING_COPY", "article"),
                    Map.entry("REVISION_NAME", "article"),
                    Map.entry("PRESENCE", "article"),
                    Map.entry("ARTICLE_NOTE", "article"),
                    Map.entry("PREVIEW_LINK", "article"),
                    Map.entry("FRONT_ARRANGEMENT", "publication"),
                    Map.entry("PUBLISHED_ARTICLE", "publication"),
                    Map.entry("PUBLISHED_IMAGE", "publication"),
                    Map.entry("PUBLISHED_AUTHOR", "publication"),
                    Map.entry("PUBLISHED_BYLINE", "publication"),
                    Map.entry("PUBLISHED_DAY", "publication"),
                    Map.entry("CORRECTION", "publication"),
                    Map.entry("TOMBSTONE", "publication"),
                    Map.entry("RECORD_ENTRY", "publication"),
                    Map.entry("RECORD_SALT", "publication"),
                    Map.entry("RECORD_HEAD", "publication"),
                    Map.entry("LETTER", "letters"),
                    Map.entry("IMPORTED_ARTICLE", "exchange"));

    @Test
    void everyTableHasAnOwner() {
        assertThat(Stream.of(Tables.class.getFields()).map(field -> field.getName()))
                .containsExactlyInAnyOrderElementsOf(OWNERS.keySet());
    }

    @Test
    void onlyTheOwnerNamesItsTables() throws IOException {
        List<String> trespasses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                String module = SOURCES.relativize(file).getName(0).toString();
                Pattern.compile("import static org\\.jarida\\.schema\\.Tables\\.(\\w+);")
                        .matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(table -> !isOpenTo(table, module))
                        .forEach(table -> trespasses.add(file + " names " + table));
            }
        }
        assertThat(trespasses).isEmpty();
    }

    /** The published view is joined with the sections, whose names every list shows. */
    private static boolean isOpenTo(String table, String module) {
        return module.equals(OWNERS.get(table))
                || (table.equals("SECTION") && module.equals("publication"));
    }
}
