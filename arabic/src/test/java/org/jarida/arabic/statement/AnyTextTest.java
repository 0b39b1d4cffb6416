package org.jarida.arabic.statement;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.text.Span;
import org.junit.jupiter.api.Test;

class AnyTextTest {

    private static final String[] PIECES = {
        "قال ",
        "وأضاف ",
        "وقالت ",
        "مؤكدا ",
        "وفق ",
        "بحسب ",
        "ما ",
        "أكده ",
        "الوزير ",
        "وزارة ",
        "مصادر ",
        "إن ",
        "أن ",
        "أنه ",
        "بأن ",
        "فإن ",
        "«",
        "»",
        "\"",
        "“",
        "’’",
        "(",
        ")",
        "، ",
        ". ",
        ": ",
        "\n",
        "الذي ",
        "التي ",
        "نقلا عن ",
        "على حد ",
        "تعبيره ",
        "كما ",
        "و",
        "لـ",
        "صحيفة ",
        "رويترز ",
        "سامي ",
        "الحداد ",
        "كان ",
        "قد ",
        "بين ",
        "نفى ",
        "إلى ",
        "على ",
        "عن ",
        "دعا ",
        "قوله ",
        "جاء في ",
        "البيان ",
        "المصدر ذاته ",
        "NATO ",
        "12 ",
        "يوم ",
        "أمس ",
        "- "
    };

    private static void isSound(String text) {
        Statements found = Said.READER.read(text);
        found.quotations().forEach(each -> lies(each.span(), text));
        found.quotations().forEach(each -> each.speaker().ifPresent(who -> lies(who.span(), text)));
        found.reports().forEach(each -> each.span().ifPresent(span -> lies(span, text)));
        found.reports().forEach(each -> lies(each.cue().span(), text));
        found.vagueSources().forEach(each -> lies(each.span(), text));
        assertThat(found.quotations())
                .isSortedAccordingTo(
                        (one, other) -> Integer.compare(one.span().start(), other.span().start()));
    }

    private static void lies(Span span, String text) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isEqualTo(span.of(text).strip());
    }

    @Test
    void randomCharactersAreRead() {
        RandomText.each(6, AnyTextTest::isSound);
    }

    @Test
    void randomNewsWordsAreRead() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(60); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            isSound(text.toString());
        }
    }

    @Test
    void longTextIsReadInLinearTime() {
        for (String piece :
                List.of(
                        "\"",
                        "«",
                        "قال ",
                        "قال \"",
                        "قال إن ",
                        "الوزير ",
                        "، ",
                        "وفق ما ",
                        "مصدر أمني ")) {
            assertTimeoutPreemptively(
                    ofSeconds(60), () -> Said.READER.read(piece.repeat(100_000 / piece.length())));
        }
    }
}
