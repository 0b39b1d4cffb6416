package org.jarida.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One value has one text (RFC 8785): hashes are made of it. */
class CanonicalJsonTest {

    @Test
    void membersStandInTheOrderOfTheirUtf16Units() {
        // The members and the order of RFC 8785, section 3.2.3.
        Map<String, String> object = new LinkedHashMap<>();
        object.put("\u20ac", "euro");
        object.put("\r", "return");
        object.put("\ufb33", "dalet");
        object.put("1", "one");
        object.put("\ud83d\ude00", "smile");
        object.put("\u0080", "control");
        object.put("\u00f6", "o");

        assertThat(CanonicalJson.write(object))
                .isEqualTo(
                        "{\"\\r\":\"return\",\"1\":\"one\",\"\u0080\":\"control\","
                                + "\"\u00f6\":\"o\",\"\u20ac\":\"euro\","
                                + "\"\ud83d\ude00\":\"smile\",\"\ufb33\":\"dalet\"}");
    }

    @Test
    void membersOfInnerObjectsAreSortedToo() {
        assertThat(
                        CanonicalJson.write(
                                List.of(Map.of("b", List.of(Map.of("d", 1, "c", 2)), "a", 3))))
                .isEqualTo("[{\"a\":3,\"b\":[{\"c\":2,\"d\":1}]}]");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        // RFC 8785, section 3.2.2.2: short forms, then lower-case hexadecimal, nothing else.
        assertThat(
                        CanonicalJson.write(
                                List.of("\b\t\n\f\r\"\\", "\u0000\u000f\u001f", "/<\u007f\u2028")))
                .isEqualTo(
                        "[\"\\b\\t\\n\\f\\r\\\"\\\\\",\"\\u0000\\u000f\\u001f\","
                                + "\"/<\u007f\u2028\"]");
    }

    @Test
    void arabicStandsAsItIs() {
        assertThat(CanonicalJson.write(Map.of("عنوان", "ميناء السارية")))
                .isEqualTo("{\"عنوان\":\"ميناء السارية\"}");
    }

    @Test
    void emptyThingsAndPlainValues() {
        assertThat(CanonicalJson.write(List.of(Map.of(), List.of(), "", true, false, 0, -7)))
                .isEqualTo("[{},[],\"\",true,false,0,-7]");
    }

    @Test
    void aWholeNumberThatJsonWouldRoundIsRefused() {
        long largest = 1L << 53;

        assertThat(CanonicalJson.write(List.of(largest, -largest)))
                .isEqualTo("[9007199254740992,-9007199254740992]");
        for (long beyond : new long[] {largest + 1, -largest - 1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .as("%d", beyond)
                    .isThrownBy(() -> CanonicalJson.write(List.of(beyond)));
        }
    }

    @Test
    void fractionsAndOtherObjectsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(List.of(1.5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.write(List.of(new StringBuilder("text"))));
    }
}
