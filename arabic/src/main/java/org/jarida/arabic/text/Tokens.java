package org.jarida.arabic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jarida.arabic.text.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A text and its tokens, in order and without overlap; only blanks, controls and unpaired
 * surrogates lie between them.
 */
public final class Tokens {

    private final String text;
    private final List<Token> all;

    /** The same: rules ask for single tokens so often that a list's own checks would be felt. */
    private final Token[] array;

    private Tokens(String text, List<Token> all) {
        this.text = text;
        this.all = all;
        this.array = all.toArray(new Token[0]);
    }

    /** Takes a text apart, in time proportional to its length. */
    public static Tokens of(String text) {
        List<Token> all = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            Kind kind = kind(codePoint);
            int end = kind == null ? at + Character.charCount(codePoint) : end(text, at, kind);
            if (kind != null) {
                all.add(new Token(kind, at, end, form(text, at, end, kind)));
            }
            at = end;
        }
        return new Tokens(text, List.copyOf(all));
    }

    public String text() {
        return text;
    }

    public List<Token> all() {
        return all;
    }

    public int size() {
        return array.length;
    }

    public Token get(int index) {
        return array[index];
    }

    /** The index of the first token that ends after an offset; {@link #size()} where none does. */
    public int indexAt(int offset) {
        int low = 0;
        int high = array.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (array[middle].end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The offset in the text where a word goes on after some letters of its form, so that a rule
     * can leave a clitic outside: 1 in وقال, past its vowel sign and tatweel if it has any.
     *
     * @param letters from 0 to the length of the form
     */
    public int offsetAfter(Token token, int letters) {
        int at = token.start();
        for (int left = letters; at < token.end(); ) {
            int codePoint = text.codePointAt(at);
            boolean letter = !Letters.isTransparent(codePoint);
            if (letter && left == 0) {
                break;
            }
            left -= letter ? 1 : 0;
            at += Character.charCount(codePoint);
        }
        return Math.min(at, token.end() - 1);
    }

    private static @Nullable Kind kind(int codePoint) {
        if (Letters.isArabic(codePoint)) {
            return Kind.WORD;
        }
        if (Letters.isDigit(codePoint)) {
            return Kind.NUMBER;
        }
        if (Character.isLetter(codePoint) && codePoint != 'ـ') {
            return Kind.LATIN;
        }
        if (Letters.isLineEnd(codePoint)) {
            return Kind.BREAK;
        }
        boolean nothing =
                Letters.isBlank(codePoint)
                        || Letters.isTransparent(codePoint)
                        || Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE;
        return nothing ? null : Kind.MARK;
    }

    private static int end(String text, int start, Kind kind) {
        return switch (kind) {
            case WORD -> wordEnd(text, start);
            case LATIN -> latinEnd(text, start);
            case NUMBER -> numberEnd(text, start);
            case MARK, BREAK -> start + Character.charCount(text.codePointAt(start));
        };
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        for (int at = start; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Letters.isArabic(codePoint)) {
                end = at;
            } else if (Letters.isTransparent(codePoint)) {
                // A mark or a tatweel belongs to the word; a control only between its letters.
                end = Character.getType(codePoint) == Character.FORMAT ? end : at;
            } else {
                break;
            }
        }
        return end;
    }

    private static int latinEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean inside =
                    Letters.isDigit(codePoint)
                            || (Letters.isMark(codePoint))
                            || (Character.isLetter(codePoint) && !Letters.isArabic(codePoint));
            if (!inside || codePoint == 'ـ') {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static int numberEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char unit = text.charAt(at);
            boolean between =
                    ".,٫٬".indexOf(unit) >= 0 && Letters.isDigit(Letters.at(text, at + 1));
            if (!Letters.isDigit(unit) && !between) {
                break;
            }
            at++;
        }
        return at;
    }

    private static String form(String text, int start, int end, Kind kind) {
        return switch (kind) {
            case WORD -> WordForm.of(text, start, end);
            case LATIN -> text.substring(start, end).toLowerCase(Locale.ROOT);
            case NUMBER -> european(text, start, end);
            case MARK -> text.substring(start, end);
            case BREAK -> "\n";
        };
    }

    private static String european(String text, int start, int end) {
        StringBuilder form = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            int digit = Character.digit(unit, 10);
            form.append(digit < 0 ? unit : (char) ('0' + digit));
        }
        return form.toString();
    }
}
