package org.jarida.arabic;

import java.util.Optional;

/** What text must be free of before it is stored, and what is left out when it is shown. */
public final class PlainText {

    private PlainText() {}

    /** What is wrong with a character. */
    public enum Kind {
        /** U+0000, which databases and C libraries cut text at. */
        NUL,
        /** Another C0 or C1 control, or DEL; tab, line feed and carriage return are allowed. */
        CONTROL,
        /** Half of a surrogate pair: not text, and not encodable as UTF-8. */
        UNPAIRED_SURROGATE,
        /** U+FDD0–FDEF and the last two of each plane (Unicode Standard, section 23.7). */
        NONCHARACTER
    }

    /** The first character that does not belong in text, and its UTF-16 offset. */
    public record Flaw(int offset, Kind kind) {}

    /** Finds the first character that does not belong in text. */
    public static Optional<Flaw> flaw(String text) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            Optional<Kind> kind = kind(codePoint);
            if (kind.isPresent()) {
                return Optional.of(new Flaw(at, kind.get()));
            }
            at += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    private static Optional<Kind> kind(int codePoint) {
        if (codePoint == 0) {
            return Optional.of(Kind.NUL);
        }
        if (Character.isISOControl(codePoint)) {
            boolean allowed = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            return allowed ? Optional.empty() : Optional.of(Kind.CONTROL);
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return Optional.of(Kind.UNPAIRED_SURROGATE);
        }
        if ((codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE) {
            return Optional.of(Kind.NONCHARACTER);
        }
        return Optional.empty();
    }

    /**
     * The text for display, without what could reorder the page around it (UAX #9 embedding,
     * override and isolate controls) and without zero-width space and byte order mark. Joiners
     * (U+200C, U+200D) shape letters and directional marks (U+200E, U+200F, U+061C) reach no
     * further than their neighbours, so these stay. Never for text that is stored.
     */
    public static String withoutControls(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (!isHidden(unit)) {
                shown.append(unit);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(char unit) {
        return (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069')
                || unit == '\u200B'
                || unit == '\uFEFF';
    }
}
