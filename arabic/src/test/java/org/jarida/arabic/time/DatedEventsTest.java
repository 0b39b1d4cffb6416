package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.text.Span;
import org.junit.jupiter.api.Test;

class DatedEventsTest {

    private static List<String> events(String text, List<Span> quotations) {
        List<TimeExpression> times = Read.expressions(text, Read.PUBLISHED);
        return DatedEvents.in(text, times, quotations).stream()
                .map(event -> event.span().of(text))
                .toList();
    }

    @Test
    void sentencesWithADayOrATimeOfDay() {
        assertThat(
                        events(
                                "افتتح الجسر أمس. وانطلقت أشغاله سنة 2018. ووصل الوفد فجر الأحد.",
                                List.of()))
                .containsExactly("افتتح الجسر أمس.", "ووصل الوفد فجر الأحد.");
    }

    @Test
    void timesInQuotationsDoNotCount() {
        String text = "قال «سنلتقي غدا». ثم غادر أمس القاعة.";
        assertThat(events(text, List.of(new Span(5, 14)))).containsExactly("ثم غادر أمس القاعة.");
    }

    @Test
    void anEventKeepsAllItsDays() {
        String text = "تأجل اللقاء من أمس إلى غد الأربعاء 12 جانفي.";
        List<TimeExpression> times = Read.expressions(text, Read.PUBLISHED);
        assertThat(DatedEvents.in(text, times, List.of()))
                .singleElement()
                .satisfies(event -> assertThat(event.times()).isNotEmpty());
    }

    @Test
    void noTimesNoEvents() {
        assertThat(events("وصل الوفد.", List.of())).isEmpty();
        assertThat(events("", List.of())).isEmpty();
    }
}
