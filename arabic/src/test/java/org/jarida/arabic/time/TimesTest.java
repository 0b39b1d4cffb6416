package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.PUBLISHED;
import static org.jarida.arabic.time.Read.times;

import java.time.LocalDate;
import java.util.Optional;
import org.jarida.arabic.RandomText;
import org.junit.jupiter.api.Test;

/** What holds of all times together. */
class TimesTest {

    @Test
    void eachNamesItsRuleItsTypeAndItsConfidence() {
        assertThat(Read.expressions("مساء أمس بعد 3 أيام كل شهر", PUBLISHED))
                .extracting(TimeExpression::type, TimeExpression::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                TimeType.TIME, "time.relative-day-part"),
                        org.assertj.core.groups.Tuple.tuple(TimeType.DURATION, "time.duration"),
                        org.assertj.core.groups.Tuple.tuple(TimeType.SET, "time.set"));
        assertThat(Read.expressions("مساء أمس", PUBLISHED))
                .allSatisfy(time -> assertThat(time.confidence()).isBetween(0.5, 1.0));
    }

    @Test
    void sinceHasAnAnchor() {
        assertThat(Read.expressions("توقف الإنتاج منذ 30 عاما", PUBLISHED))
                .extracting(TimeExpression::value, TimeExpression::anchor)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("P30Y", Optional.of("1992")));
    }

    @Test
    void theArticlesOwnDayIsToday() {
        LocalDate wednesday = PUBLISHED.plusDays(1);
        assertThat(times("أعلنت الوزارة اليوم الثلاثاء أن الأشغال بدأت أمس", wednesday))
                .containsExactly("اليوم الثلاثاء = 2022-01-11", "أمس = 2022-01-10");
        assertThat(times("بدأت الأشغال أمس", wednesday)).containsExactly("أمس = 2022-01-11");
    }

    @Test
    void aParagraphOfAnAgency() {
        assertThat(
                        times(
                                "أعلن المتحدث، الثلاثاء، أن المعبر الذي أغلق قبل يومين سيفتح"
                                        + " الخميس عند الساعة 08:00 بالتوقيت المحلي، بعد أن مر به"
                                        + " نحو 900 مسافر خلال الأسبوع الماضي."))
                .containsExactly(
                        "الثلاثاء = 2022-01-11",
                        "قبل يومين = 2022-01-09",
                        "الخميس = 2022-01-13",
                        "الساعة 08:00 بالتوقيت المحلي = 2022-01-13T08:00",
                        "الأسبوع الماضي = 2022-W01");
    }

    @Test
    void vowelSignsTatweelAndOtherSpellingsMakeNoDifference() {
        assertThat(times("يَوْمَ الأَرْبِعَاءِ المـــاضي، الاربعاء الماضى"))
                .containsExactly(
                        "يَوْمَ الأَرْبِعَاءِ المـــاضي = 2022-01-05",
                        "الاربعاء الماضى = 2022-01-05");
    }

    @Test
    void timesLieInOrderInAnyText() {
        String words = "يوم الأحد 10 جانفي 2022 و قبل إلى منذ ثلاثة أشهر ( ) الساعة من هـ 31 / - :";
        String[] pieces = words.split(" ");
        RandomText.each(
                23,
                seed -> {
                    StringBuilder text = new StringBuilder(seed);
                    for (int i = 0; i < Math.min(12, seed.length()); i++) {
                        text.append(pieces[seed.charAt(i) % pieces.length]).append(' ');
                    }
                    int last = 0;
                    for (TimeExpression time : Read.expressions(text.toString(), PUBLISHED)) {
                        assertThat(time.span().start()).isGreaterThanOrEqualTo(last);
                        assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
                        last = time.span().end();
                    }
                });
    }
}
