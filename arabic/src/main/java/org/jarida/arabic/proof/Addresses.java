package org.jarida.arabic.proof;

import java.util.BitSet;
import org.jarida.arabic.text.Letters;

/**
 * Finds what machines read: web and mail addresses, @names, #words, names of files and domains.
 *
 * <p>An address stands between blanks. One with a scheme or www. may hold Arabic letters
 * (https://example.org/تونس); of any other the Latin part counts.
 */
final class Addresses {

    /** End an address as a blank does. */
    private static final String STOPS = "«»“”„‹›\"<>()[]{}،؛؟…";

    /** Marks of the sentence, not of the address before them. */
    private static final String TRAILING = ".,;:!?'’*_-";

    private final String text;
    private final BitSet found = new BitSet();

    private Addresses(String text) {
        this.text = text;
    }

    /** The UTF-16 units that belong to addresses. */
    static BitSet in(String text) {
        Addresses addresses = new Addresses(text);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isStop(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                addresses.readChunk(at, end);
            }
            at = end + 1;
        }
        return addresses.found;
    }

    private static boolean isStop(char unit) {
        if (unit >= 'ء' && unit <= 'ي') {
            return false;
        }
        return Letters.isBlank(unit) || Letters.isLineEnd(unit) || STOPS.indexOf(unit) >= 0;
    }

    private void readChunk(int start, int end) {
        readNames(start, end);
        int at = start;
        while (at < end) {
            char unit = text.charAt(at);
            if (unit > 0x20 && unit < 0x7F) {
                int runEnd = asciiEnd(at, end);
                if (hasScheme(at, runEnd)) {
                    mark(at, end);
                    return;
                }
                readRun(at, runEnd);
                at = runEnd;
            } else {
                at++;
            }
        }
    }

    /** #تونس_الآن, @name */
    private void readNames(int start, int end) {
        for (int at = start; at < end; at++) {
            boolean begins = text.charAt(at) == '#' || text.charAt(at) == '@';
            int word = begins ? wordEnd(at + 1, end) : at;
            if (word > at + 1) {
                found.set(at, word);
                at = word - 1;
            }
        }
    }

    private int asciiEnd(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) > 0x20 && text.charAt(at) < 0x7F) {
            at++;
        }
        return at;
    }

    private boolean hasScheme(int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.startsWith("://", at) || text.startsWith("www.", at)) {
                return true;
            }
        }
        return false;
    }

    /** A run is an address if a mark in it joins a Latin letter to what follows. */
    private void readRun(int start, int end) {
        boolean letter = false;
        boolean joined = false;
        for (int at = start; at < end; at++) {
            letter |= Letters.isLatin(text.charAt(at));
            joined |= at > start && at + 1 < end && isJoiner(at);
        }
        if (letter && joined) {
            mark(start, end);
        }
    }

    private boolean isJoiner(int at) {
        return !Letters.isLatinOrEuropeanDigit(text.charAt(at))
                && Letters.isLatinOrEuropeanDigit(text.charAt(at - 1))
                && Letters.isLatinOrEuropeanDigit(text.charAt(at + 1));
    }

    private void mark(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && TRAILING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && TRAILING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        found.set(from, to);
    }

    private int wordEnd(int start, int end) {
        int at = start;
        while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return at;
    }
}
