package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages ARABIC = Messages.of(Language.AR);

    @Test
    void theThreeCataloguesHaveTheSameKeys() {
        assertThat(Messages.of(Language.FR).keys()).isEqualTo(ARABIC.keys());
        assertThat(Messages.of(Language.EN).keys()).isEqualTo(ARABIC.keys());
    }

    @Test
    void nothingInTheArabicCatalogueIsLeftInLatinLetters() {
        for (String key : ARABIC.keys()) {
            String withoutArguments =
                    ARABIC.text(key).replaceAll("\\{[^{}]*}|\\w+ \\{|\\{\\w+, plural,", "");
            assertThat(withoutArguments).as(key).doesNotContainPattern("[A-Za-z]{2}");
        }
    }

    @Test
    void everyKeyThatTheProgramNamesIsInTheCatalogue() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path folder : new Path[] {Path.of("src/main/java"), Path.of("src/main/jte")}) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Pattern.compile(
                                    "\\.text\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"|Flawed\\([^;]*?\"([a-z]+\\.[a-z0-9-]+)\"\\)")
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(
                                    found ->
                                            named.add(
                                                    found.group(1) == null
                                                            ? found.group(2)
                                                            : found.group(1)));
                }
            }
        }
        named.removeIf(key -> !key.contains("."));
        assertThat(named).isNotEmpty().allMatch(ARABIC.keys()::contains);
    }

    @Test
    void arabicCountsMinutesInItsSixForms() {
        assertThat(minutes(Language.AR, 1)).isEqualTo("دقيقة قراءة");
        assertThat(minutes(Language.AR, 2)).isEqualTo("دقيقتا قراءة");
        assertThat(minutes(Language.AR, 8)).isEqualTo("8 دقائق قراءة");
        assertThat(minutes(Language.AR, 11)).isEqualTo("11 دقيقة قراءة");
        assertThat(minutes(Language.AR, 100)).isEqualTo("100 دقيقة قراءة");
        assertThat(minutes(Language.FR, 1)).isEqualTo("1 minute de lecture");
        assertThat(minutes(Language.EN, 5)).isEqualTo("5 minutes read");
    }

    private static String minutes(Language language, int minutes) {
        return Messages.of(language)
                .text("article.reading", Map.of("minutes", minutes))
                .replace('\u00a0', ' ');
    }
}
