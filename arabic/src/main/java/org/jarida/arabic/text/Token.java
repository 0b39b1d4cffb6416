package org.jarida.arabic.text;

/**
 * A word, a number, a mark or a line's end.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last one
 * @param form of a word: what rules compare it by, see {@link WordForm}; of a Latin word its lower
 *     case; of a number its digits in European form with the marks between them as written; of a
 *     mark the mark itself; of a line's end "\n"
 */
public record Token(Kind kind, int start, int end, String form) {

    /** What a token is made of. */
    public enum Kind {
        /** Arabic letters, with vowel signs, tatweel and invisible controls among them. */
        WORD,
        /** Letters of any other script, and digits after them: NATO, G7, é. */
        LATIN,
        /** Digits, and . , ٫ ٬ between digits: 1,5 or ٢٠٢٢. */
        NUMBER,
        /** One punctuation mark or sign. */
        MARK,
        /** The end of a line or a paragraph. */
        BREAK
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Whether it is a word of this form; written already as {@link WordForm} gives it. */
    public boolean is(String wordForm) {
        return kind == Kind.WORD && form.equals(wordForm);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isBreak() {
        return kind == Kind.BREAK;
    }

    public boolean isMark(char mark) {
        return kind == Kind.MARK && form.charAt(0) == mark;
    }
}
