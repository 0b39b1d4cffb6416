package org.jarida.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.arabic.time.Read.PUBLISHED;

import java.util.List;
import org.jarida.arabic.time.Conflict.Kind;
import org.junit.jupiter.api.Test;

/** What a text says of a day and can't be true. */
class ConflictsTest {

    /** Each conflict as "kind: its words, expected". */
    private static List<String> conflicts(String text) {
        return Read.expressions(text, PUBLISHED).stream()
                .flatMap(time -> time.conflicts().stream())
                .map(found -> found.kind() + ": " + found.span().of(text) + ", " + found.expected())
                .toList();
    }

    @Test
    void aWeekdayThatDoesNotFallOnItsDate() {
        assertThat(conflicts("يوم الثلاثاء 10 يناير 2022"))
                .containsExactly(Kind.WEEKDAY + ": الثلاثاء, MONDAY");
        assertThat(Read.times("يوم الثلاثاء 10 يناير 2022"))
                .containsExactly("يوم الثلاثاء 10 يناير 2022 = 2022-01-10");
    }

    @Test
    void aWeekdayOutranksYesterday() {
        assertThat(conflicts("أمس الأحد")).containsExactly(Kind.RELATIVE_DAY + ": الأحد, MONDAY");
        assertThat(Read.times("أمس الأحد")).containsExactly("أمس الأحد = 2022-01-09");
    }

    @Test
    void aDayThatItsMonthDoesNotHave() {
        assertThat(conflicts("يوم 31 أبريل 2022"))
                .containsExactly(Kind.NO_SUCH_DAY + ": 31 أبريل 2022, 2022-04");
        assertThat(Read.times("يوم 31 أبريل 2022")).containsExactly("يوم 31 أبريل 2022 = 2022-04");
    }

    @Test
    void calendarsThatDoNotAgree() {
        assertThat(conflicts("10 جمادى الآخرة 1443هـ الموافق 20 يناير 2022م"))
                .containsExactly(Kind.CALENDARS + ": 10 جمادى الآخرة 1443هـ, 2022-01-20");
        assertThat(conflicts("10 جمادى الآخرة 1443هـ الموافق 12 يناير 2022م")).isEmpty();
    }

    @Test
    void whatFitsIsNoConflict() {
        assertThat(conflicts("اليوم الثلاثاء 11 يناير 2022 وأمس الاثنين ويوم الخميس 13 يناير"))
                .isEmpty();
    }
}
