package org.jarida.arabic.proof;

import java.util.BitSet;
import org.jarida.arabic.proof.quotes.Quotes;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Tokens;

/** A text as all checks see it, read once. */
public final class Prose {

    private static final byte NOTHING = 0;
    private static final byte ARABIC = 1;
    private static final byte FOREIGN = 2;

    /** Nothing is near beyond the end of a line. */
    private static final byte LINE_END = 4;

    private static final byte LETTER = ARABIC | FOREIGN;

    private final String text;
    private final Tokens tokens;
    private final Quotes quotes;
    private final BitSet addresses;
    private final String[] letters;
    private final BitSet quoted = new BitSet();

    /** The script of the nearest letter before each offset on its line. */
    private final byte[] before;

    /** The same from each offset on. */
    private final byte[] after;

    private Prose(Tokens tokens) {
        this.text = tokens.text();
        this.tokens = tokens;
        this.quotes = Quotes.of(text);
        this.addresses = Addresses.in(text);
        this.letters = new String[tokens.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letterforms.of(text, tokens.get(i));
        }
        this.before = new byte[text.length() + 1];
        this.after = new byte[text.length() + 1];
        readScripts();
        quotes.pairs().forEach(pair -> quoted.set(pair.opening().end(), pair.closing().start()));
    }

    static Prose of(Tokens tokens) {
        return new Prose(tokens);
    }

    public String text() {
        return text;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The letters alone of a token that is a word; of any other token the empty string. */
    public String letters(int token) {
        return letters[token];
    }

    public Quotes quotes() {
        return quotes;
    }

    /** Whether a unit belongs to an address; outside the text none does. */
    public boolean isInAddress(int offset) {
        return offset >= 0 && addresses.get(offset);
    }

    /** Whether a unit stands between two quotation marks. */
    public boolean isQuoted(int offset) {
        return quoted.get(offset);
    }

    /** Whether the nearest letter before an offset, on its line, is Arabic. */
    public boolean isAfterArabic(int offset) {
        return before[offset] == ARABIC;
    }

    /** Whether the nearest letter from an offset on, on its line, is Arabic. */
    public boolean isBeforeArabic(int offset) {
        return after[offset] == ARABIC;
    }

    /** Whether what stands from start to end belongs to Latin text, or to no text at all. */
    public boolean isForeign(int start, int end) {
        return before[start] != ARABIC && after[end] != ARABIC;
    }

    /** Whether an offset is where a line starts, blanks aside. */
    public boolean startsLine(int offset) {
        int at = offset;
        while (Letters.isBlank(Letters.before(text, at)) && offset - at < 8) {
            at--;
        }
        int codePoint = Letters.before(text, at);
        return at == 0 || Letters.isLineEnd(codePoint);
    }

    private void readScripts() {
        byte[] scripts = new byte[text.length()];
        for (int at = 0; at < text.length(); at++) {
            scripts[at] = script(text.charAt(at));
        }
        byte last = NOTHING;
        for (int at = 0; at < text.length(); at++) {
            before[at] = last;
            last = scripts[at] == NOTHING ? last : (byte) (scripts[at] & LETTER);
        }
        before[text.length()] = last;
        last = NOTHING;
        for (int at = text.length() - 1; at >= 0; at--) {
            after[at + 1] = last;
            last = scripts[at] == NOTHING ? last : (byte) (scripts[at] & LETTER);
        }
        after[0] = last;
    }

    private static byte script(char unit) {
        if (Letters.isArabic(unit)) {
            return ARABIC;
        }
        if (Letters.isLineEnd(unit)) {
            return LINE_END;
        }
        boolean foreign = unit != 'ـ' && (Character.isLetter(unit) || Character.isSurrogate(unit));
        return foreign ? FOREIGN : NOTHING;
    }
}
