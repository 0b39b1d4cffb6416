package org.jarida.arabic.proof;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.junit.jupiter.api.Test;

/** What holds of any text, however malformed. */
class ProofPropertiesTest {

    private static final Proofreader STANDARD = new Proofreader(HouseStyle.standard());

    private static final Proofreader HOUSE =
            Proofs.with(
                    "months levantine\ndigits arabic-indic\nquotes «»\ntanwin on-alef\n"
                            + "spelling قال = ذكر\nspelling تونس = الخضراء\n");

    @Test
    void findingsLieInTheTextAndInOrder() {
        RandomText.each(
                21,
                text -> {
                    int last = 0;
                    for (Finding finding : STANDARD.read(text)) {
                        assertThat(finding.span().start()).isGreaterThanOrEqualTo(last);
                        assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
                        last = finding.span().start();
                    }
                });
    }

    @Test
    void toFixTwiceIsToFixOnce() {
        for (Proofreader proofreader : List.of(STANDARD, HOUSE)) {
            RandomText.each(
                    22,
                    text -> {
                        String once = proofreader.fix(text).text();
                        assertThat(proofreader.fix(once).text()).as(text).isEqualTo(once);
                    });
        }
    }

    @Test
    void aFixIsSettledAndItsChangesMakeTheText() {
        RandomText.each(
                23,
                text -> {
                    Fixed fixed = STANDARD.fix(text);
                    assertThat(applied(text, fixed)).isEqualTo(fixed.text());
                    assertThat(STANDARD.read(fixed.text()))
                            .as(text)
                            .allMatch(finding -> finding.replacement().isEmpty());
                    assertThat(Diff.of(text, fixed).isEmpty()).isEqualTo(fixed.changes().isEmpty());
                });
    }

    @Test
    void latinWordsNumbersAddressesAndLinesStay() {
        RandomText.each(
                24,
                text -> {
                    String fixed = HOUSE.fix(text).text();
                    assertThat(kept(fixed)).as(text).isEqualTo(kept(text));
                    assertThat(addresses(fixed)).as(text).isEqualTo(addresses(text));
                });
    }

    /** One line of 100,000 opening marks, and other texts that ask much of a rule. */
    @Test
    void hostileTextIsReadInLinearTime() {
        List<String> pieces =
                List.of(
                        "«",
                        "\"",
                        "«\" ",
                        "’’",
                        "‘",
                        "“ ",
                        "\"\n",
                        "<<",
                        "(",
                        ")",
                        "( ",
                        " -",
                        "- ",
                        "،",
                        ". ",
                        "..",
                        "ـ",
                        "ﻻ",
                        "\u200F",
                        "\u202A",
                        "اً",
                        "و ",
                        "الى ",
                        "10 ماي ",
                        "أمريكا أميركا ",
                        "الرئيس دونالد ترامبيغ ترامبيق ",
                        "http://a",
                        "#",
                        "a@",
                        "1 ",
                        " ",
                        "\n",
                        "شاء ",
                        "كانون ",
                        "&#3;",
                        "\uD83D");
        for (String piece : pieces) {
            String text = piece.repeat(piece.equals("«") ? 100_000 : 30_000);
            assertTimeoutPreemptively(ofSeconds(60), () -> STANDARD.fix(text), piece);
        }
    }

    private static String applied(String text, Fixed fixed) {
        StringBuilder applied = new StringBuilder();
        int at = 0;
        for (Change change : fixed.changes()) {
            applied.append(text, at, change.start()).append(change.replacement());
            at = change.end();
        }
        return applied.append(text, at, text.length()).toString();
    }

    private static List<String> kept(String text) {
        return Tokens.of(text).all().stream()
                .filter(token -> token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.MARK)
                .map(token -> token.span().of(text))
                .toList();
    }

    private static String addresses(String text) {
        StringBuilder addresses = new StringBuilder();
        Addresses.in(text).stream().forEach(at -> addresses.append(text.charAt(at)));
        return addresses.toString();
    }
}
