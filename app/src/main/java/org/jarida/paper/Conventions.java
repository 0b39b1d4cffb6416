package org.jarida.paper;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** How the paper writes times and figures. */
public record Conventions(ZoneId timeZone, MonthNames months, Digits digits, boolean hijri) {

    public static final Conventions TUNISIAN =
            new Conventions(ZoneId.of("Africa/Tunis"), MonthNames.TUNISIAN, Digits.WESTERN, true);

    /** The digits in that language: only Arabic has two kinds. */
    public Digits digits(Language language) {
        return language == Language.AR ? digits : Digits.WESTERN;
    }

    /** The digits of dates and figures that the program writes in Arabic. */
    public enum Digits {
        WESTERN("western"),
        ARABIC_INDIC("arabic-indic");

        private final String code;

        Digits(String code) {
            this.code = code;
        }

        public static Optional<Digits> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        /** The name in files. */
        public String code() {
            return code;
        }

        /** Rewrites 0–9 of {@code text} in these digits. */
        public String write(String text) {
            if (this == WESTERN) {
                return text;
            }
            StringBuilder written = new StringBuilder(text.length());
            text.chars()
                    .map(c -> c >= '0' && c <= '9' ? c - '0' + '\u0660' : c)
                    .forEach(c -> written.append((char) c));
            return written.toString();
        }
    }
}
