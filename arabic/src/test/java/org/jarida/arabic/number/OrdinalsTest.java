package org.jarida.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.jarida.arabic.text.Tokens;
import org.junit.jupiter.api.Test;

class OrdinalsTest {

    private static int value(String text) {
        Ordinal ordinal = Ordinals.at(Tokens.of(text), 0);
        return ordinal == null ? 0 : ordinal.value();
    }

    @Test
    void bothGenders() {
        assertThat(value("الأول")).isEqualTo(1);
        assertThat(value("الثامنة")).isEqualTo(8);
    }

    @Test
    void teens() {
        assertThat(value("الحادي عشر")).isEqualTo(11);
        assertThat(value("الثانية عشرة")).isEqualTo(12);
    }

    @Test
    void tensStandLast() {
        assertThat(value("والخامس والعشرين")).isEqualTo(25);
        assertThat(value("العشرين")).isEqualTo(20);
    }

    @Test
    void cardinalsAreNone() {
        assertThat(value("عشرين")).isZero();
        assertThat(value("واحد")).isZero();
        assertThat(value("كتاب")).isZero();
    }
}
