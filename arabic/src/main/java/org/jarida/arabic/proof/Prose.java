package org.jarida.arabic.proof;

import java.util.BitSet;
import org.jarida.arabic.proof.quotes.Quotes;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Tokens;

/** A text as all checks see it, read once. */
final class Prose {

    private static final byte NOTHING = 0;
    private static final byte ARABIC = 1;
    private static final byte FOREIGN = 2;

    private final String text;
    private final Tokens tokens;
    private final Quotes quotes;
    private final BitSet addresses;
    private final BitSet quoted = new BitSet();

    /** The script of the nearest letter before each offset on its line. */
    private final byte[] before;

    /** The same from each offset on. */
    private final byte[] after;

    private Prose(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.quotes = Quotes.of(text);
        this.addresses = Addresses.in(text);
        this.before = new byte[text.length() + 1];
        this.after = new byte[text.length() + 1];
        readScripts();
        quotes.pairs().forEach(pair -> quoted.set(pair.opening().end(), pair.closing().start()));
    }

    static Prose of(String text) {
        return new Prose(text);
    }

    String text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    Quotes quotes() {
        return quotes;
    }

    /** Whether a unit belongs to an address; outside the text none does. */
    boolean isInAddress(int offset) {
        return offset >= 0 && addresses.get(offset);
    }

    /** Whether a unit stands between two quotation marks. */
    boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    /** Whether the nearest letter before an offset, on its line, is Arabic. */
    boolean isAfterArabic(int offset) {
        return before[offset] == ARABIC;
    }

    /** Whether the nearest letter from an offset on, on its line, is Arabic. */
    boolean isBeforeArabic(int offset) {
        return after[offset] == ARABIC;
    }

    /** Whether what stands from start to end belongs to Latin text, or to no text at all. */
    boolean isForeign(int start, int end) {
        return before[start] != ARABIC && after[end] != ARABIC;
    }

    /** Whether an offset is where a line starts, blanks aside. */
    boolean startsLine(int offset) {
        int at = offset;
        while (Letters.isBlank(Letters.before(text, at)) && offset - at < 8) {
            at--;
        }
        int codePoint = Letters.before(text, at);
        return at == 0 || Letters.isLineEnd(codePoint);
    }

    private void readScripts() {
        byte last = NOTHING;
        for (int at = 0; at < text.length(); at++) {
            before[at] = last;
            last = next(last, text.charAt(at));
        }
        before[text.length()] = last;
        last = NOTHING;
        for (int at = text.length() - 1; at >= 0; at--) {
            after[at + 1] = last;
            last = next(last, text.charAt(at));
        }
        after[0] = last;
    }

    private static byte next(byte last, char unit) {
        if (Letters.isLineEnd(unit)) {
            return NOTHING;
        }
        if (Letters.isArabic(unit)) {
            return ARABIC;
        }
        boolean foreign = unit != 'ـ' && (Character.isLetter(unit) || Character.isSurrogate(unit));
        return foreign ? FOREIGN : last;
    }
}
