package org.jarida.platform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes JSON in the canonical form of RFC 8785: members sorted by UTF-16 units, no white space,
 * the shortest escapes. Takes maps, lists, strings, whole numbers and booleans; fractions are not
 * needed and refused.
 */
public final class CanonicalJson {
    private static final long LARGEST = 1L << 53;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    public static String write(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.value(object);
        return json.out.toString();
    }

    public static String write(List<?> array) {
        CanonicalJson json = new CanonicalJson();
        json.value(array);
        return json.out.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> array -> array(array);
            case String text -> string(text);
            case Integer number -> out.append(number.intValue());
            case Long number -> wholeNumber(number);
            case Boolean truth -> out.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("No canonical form: " + value.getClass());
        }
    }

    /** RFC 8785 writes numbers as doubles: beyond 2^53 a whole number would lose digits. */
    private void wholeNumber(long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException("Too large for JSON: " + number);
        }
        out.append(number);
    }

    private void object(Map<?, ?> object) {
        Map<String, Object> sorted = new TreeMap<>();
        object.forEach((key, value) -> sorted.put((String) key, value));
        char before = '{';
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(before);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            before = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> array) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            value(array.get(i));
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
