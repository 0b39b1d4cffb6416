package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.times;

import org.junit.jupiter.api.Test;

/** Vague times. */
class ReferencesTest {

    @Test
    void past() {
        assertThat(
                        times(
                                "مؤخرا، وفي الآونة الأخيرة، وآنذاك، ومنذ ذلك الحين، وفي وقت سابق، وقبل قليل"))
                .containsExactly(
                        "مؤخرا = PAST_REF",
                        "الآونة الأخيرة = PAST_REF",
                        "آنذاك = PAST_REF",
                        "ذلك الحين = PAST_REF",
                        "وقت سابق = PAST_REF",
                        "قبل قليل = PAST_REF");
    }

    @Test
    void present() {
        assertThat(times("حتى الآن، وحاليا، وفي الوقت الراهن، وفي هذه الفترة، وحتى الساعة"))
                .containsExactly(
                        "الآن = PRESENT_REF",
                        "حاليا = PRESENT_REF",
                        "الوقت الراهن = PRESENT_REF",
                        "هذه الفترة = PRESENT_REF",
                        "الساعة = PRESENT_REF");
    }

    @Test
    void future() {
        assertThat(times("مستقبلا، وقريبا، وفي الفترة المقبلة، وفي وقت لاحق، وفي المستقبل القريب"))
                .containsExactly(
                        "مستقبلا = FUTURE_REF",
                        "قريبا = FUTURE_REF",
                        "الفترة المقبلة = FUTURE_REF",
                        "وقت لاحق = FUTURE_REF",
                        "المستقبل القريب = FUTURE_REF");
    }

    @Test
    void theLongestPhraseCounts() {
        assertThat(times("منذ فترة طويلة. منذ فترة"))
                .containsExactly("منذ فترة طويلة = PAST_REF", "منذ فترة = PAST_REF");
    }

    @Test
    void theSamePeriodIsNone() {
        assertThat(times("خلال هذه الفترة، وفي نفس الفترة، والوزير السابق")).isEmpty();
    }

    @Test
    void inThePast() {
        assertThat(times("كما كان في الماضي")).containsExactly("الماضي = PAST_REF");
    }
}
