package org.jarida.arabic;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.jarida.arabic.MixedText.Kind;
import org.jarida.arabic.MixedText.Run;
import org.jarida.arabic.text.Letters;
import org.junit.jupiter.api.Test;

/** What holds of the runs of any text, however malformed. */
class MixedTextPropertiesTest {

    @Test
    void anyTextIsCoveredByItsRuns() {
        RandomText.each(6, MixedTextPropertiesTest::isCovered);
    }

    private static void isCovered(String text) {
        StringBuilder together = new StringBuilder();
        Kind last = Kind.LATIN;
        for (Run run : MixedText.runs(text)) {
            assertThat(run.start()).isEqualTo(together.length());
            assertThat(last == Kind.PLAIN && run.kind() == Kind.PLAIN).isFalse();
            assertThat(endsRight(run, run.of(text))).as("%s in %s", run, text).isTrue();
            together.append(run.of(text));
            last = run.kind();
        }
        assertThat(together.toString()).isEqualTo(text);
    }

    /** No Arabic letter, line end or outer punctuation in a run that is isolated. */
    private static boolean endsRight(Run run, String part) {
        return switch (run.kind()) {
            case PLAIN -> true;
            case ARABIC -> false;
            case LATIN ->
                    part.matches(
                                    "[@#]?[\\p{IsLatin}0-9](.*[\\p{IsLatin}0-9\u0300-\u036F\u00AD+#])?")
                            && part.codePoints().noneMatch(Letters::isArabic);
            case NUMBER ->
                    part.matches("[-+−‑–±%٪$€£¥]*[0-9٠-٩۰-۹](.*[0-9٠-٩۰-۹%٪‰°$€£¥+])?")
                            && part.codePoints().noneMatch(Character::isLetter);
        };
    }

    @Test
    void anyTextIsCoveredByItsRunsFromLeftToRight() {
        RandomText.each(
                7,
                text -> {
                    StringBuilder together = new StringBuilder();
                    for (Run run : MixedText.runsFromLeftToRight(text)) {
                        assertThat(run.start()).isEqualTo(together.length());
                        together.append(run.of(text));
                    }
                    assertThat(together.toString()).isEqualTo(text);
                });
    }

    @Test
    void longTextIsReadInLinearTime() {
        List<String> pieces =
                List.of(
                        "a",
                        "a (b ",
                        "a (b) ",
                        "a \"b\"1 ",
                        "a 1 ",
                        "a 12345 ",
                        "(",
                        "a(1 ",
                        "1",
                        "1 ",
                        "1.",
                        "1:",
                        "00.11.",
                        "0 12 ",
                        "+",
                        "+1 ",
                        "1-",
                        "1%-",
                        "123 ",
                        "a.",
                        "@",
                        "a@",
                        "- ",
                        "a - ",
                        "a+",
                        "\"a\" 1",
                        "\uD83D",
                        "a (1.2 ",
                        "0 111.22-");
        for (String piece : pieces) {
            assertTimeoutPreemptively(
                    ofSeconds(10), () -> MixedText.runs(piece.repeat(300_000)), piece);
        }
    }
}
