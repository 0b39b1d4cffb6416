package org.jarida.platform.page;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer are coded on the way (RFC 9110, 8.4.1; RFC 7932). */
enum Encoding {
    IDENTITY("", ""),
    GZIP("gzip", "-gz"),
    BROTLI("br", "-br");

    /** Browsers send a handful of different lines; whoever sends more has them read each time. */
    private static final int MOST_REMEMBERED = 256;

    private static final Map<String, Set<Encoding>> REMEMBERED = new ConcurrentHashMap<>();
    private static final Set<Encoding> PLAIN = EnumSet.of(IDENTITY);

    private final String token;
    private final String mark;

    Encoding(String token, String mark) {
        this.token = token;
        this.mark = mark;
    }

    /** The value of Content-Encoding; empty for none. */
    String token() {
        return token;
    }

    /** What an entity tag ends with, since each form of an answer has its own. */
    String mark() {
        return mark;
    }

    /**
     * The encodings that a reader takes.
     *
     * @param accept the value of Accept-Encoding; null where there is none
     */
    static Set<Encoding> accepted(@Nullable String accept) {
        if (accept == null) {
            return PLAIN;
        }
        Set<Encoding> known = REMEMBERED.get(accept);
        if (known == null) {
            known = read(accept);
            if (REMEMBERED.size() < MOST_REMEMBERED) {
                REMEMBERED.put(accept, known);
            }
        }
        return known;
    }

    private static Set<Encoding> read(String accept) {
        Set<Encoding> accepted = EnumSet.of(IDENTITY);
        Set<Encoding> refused = EnumSet.noneOf(Encoding.class);
        boolean any = false;
        for (String element : accept.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = element.split(";");
            boolean wanted = !isRefused(parts);
            String name = parts[0].strip();
            any |= name.equals("*") && wanted;
            for (Encoding one : values()) {
                if (one != IDENTITY && one.token.equals(name)) {
                    (wanted ? accepted : refused).add(one);
                }
            }
        }
        if (any) {
            accepted.addAll(
                    EnumSet.complementOf(EnumSet.copyOf(refused.isEmpty() ? PLAIN : refused)));
        }
        return accepted;
    }

    /** True for a weight of zero: q=0, q=0.0, … */
    private static boolean isRefused(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].strip().matches("q\\s*=\\s*0(\\.0*)?")) {
                return true;
            }
        }
        return false;
    }
}
