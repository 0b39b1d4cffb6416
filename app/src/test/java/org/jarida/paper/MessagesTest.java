package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jarida.paper.Conventions.Digits;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages ARABIC = Messages.of(Language.AR);
    private static final String ARABIC_TEXT = "\\p{IsArabic}";

    @Test
    void theThreeCataloguesHaveTheSameKeys() {
        assertThat(Messages.of(Language.FR).keys()).isEqualTo(ARABIC.keys());
        assertThat(Messages.of(Language.EN).keys()).isEqualTo(ARABIC.keys());
    }

    @Test
    void everyTextIsAPatternWithTheSameArgumentsInAllLanguages() {
        for (String key : ARABIC.keys()) {
            for (Language language : Language.values()) {
                assertThat(parts(language, key).arguments())
                        .as(language + " " + key)
                        .isEqualTo(parts(Language.AR, key).arguments());
                assertThat(Messages.of(language).text(key))
                        .as(language + " " + key + ": ICU takes it for a quotation mark")
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void everyCountHasTheFormsOfItsLanguage() {
        assertThat(counts()).isNotEmpty();
        for (String key : counts()) {
            forms(Language.AR, key, "few", "many", "one", "other", "two", "zero");
            forms(Language.FR, key, "one", "other");
            forms(Language.EN, key, "one", "other");
        }
    }

    @Test
    void eachLanguageIsWrittenInItsOwnLetters() {
        for (String key : ARABIC.keys()) {
            assertThat(parts(Language.AR, key).words())
                    .as(key)
                    .doesNotContainPattern("\\p{IsLatin}");
            assertThat(parts(Language.FR, key).words()).as(key).doesNotContainPattern(ARABIC_TEXT);
            assertThat(parts(Language.EN, key).words()).as(key).doesNotContainPattern(ARABIC_TEXT);
        }
    }

    @Test
    void aTextWithArgumentsHasNoFiguresOfItsOwn() {
        // They would stay Western in a paper that writes Arabic-Indic digits.
        for (String key : ARABIC.keys()) {
            MessageParts parts = parts(Language.AR, key);
            if (!parts.arguments().isEmpty()) {
                assertThat(parts.words()).as(key).doesNotContainPattern("\\p{Nd}");
            }
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
    void aFigureInATextFollowsThePapersDigits() {
        String key = "gate.title-too-long";

        assertThat(ARABIC.text(key)).contains("300");
        assertThat(Messages.of(Language.AR, Digits.ARABIC_INDIC).text(key)).contains("٣٠٠");
        assertThat(Messages.of(Language.FR, Digits.ARABIC_INDIC).text(key)).contains("300");
    }

    private static SortedSet<String> counts() {
        return ARABIC.keys().stream()
                .filter(key -> !parts(Language.AR, key).forms().isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void forms(Language language, String key, String... forms) {
        assertThat(parts(language, key).forms().values())
                .as(language + " " + key)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).containsExactly(forms));
    }

    private static MessageParts parts(Language language, String key) {
        return new MessageParts(Messages.of(language).text(key));
    }
}
