package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A quotation mark and which way it faces, as far as its surroundings tell.
 *
 * <p>Newsrooms type all makes of marks, reversed, mixed, doubled (‘’…’’), with blanks inside; the
 * neighbours say more than the shape: an opening mark stands off the word before it and touches the
 * one after it, or follows a proclitic alone (بـ«…»).
 *
 * @param from the first token of the mark
 * @param to the token after it
 */
record QuoteMark(int from, int to, Family family, Facing facing) {

    enum Facing {
        OPENING,
        CLOSING,
        /** Blanks on both sides or on none. */
        EITHER
    }

    /** The makes that belong together. */
    enum Family {
        STRAIGHT,
        ANGLE,
        CURLY,
        SINGLE,
        ROUND
    }

    private static final Set<String> PROCLITICS =
            Words.of(
                    """
                    ب ل ك و ف ال بال لل وال وب ول فب كال وبال ولل س
                    """);

    /** The mark that begins at a token; null if none does. */
    static @Nullable QuoteMark at(Article article, int at) {
        Token token = article.token(at);
        if (token.kind() != Token.Kind.MARK) {
            return null;
        }
        Family family = family(token.form().charAt(0));
        int to = family == null ? at : end(article, at, family);
        if (family == null || to == at) {
            return null;
        }
        return new QuoteMark(at, to, family, facing(article, at, to));
    }

    private static @Nullable Family family(char mark) {
        return switch (mark) {
            case '"', '＂' -> Family.STRAIGHT;
            case '«', '»' -> Family.ANGLE;
            case '“', '”', '„', '‟' -> Family.CURLY;
            case '‘', '’', '‚', '‛', '\'', '`', '‹', '›', '<', '>' -> Family.SINGLE;
            case '(', ')' -> Family.ROUND;
            default -> null;
        };
    }

    /** Single marks side by side are one mark; a round bracket counts only where it is double. */
    private static int end(Article article, int at, Family family) {
        int to = at + 1;
        boolean doubles = family == Family.SINGLE || family == Family.ROUND;
        if (!doubles) {
            return to;
        }
        Token next = article.token(to);
        boolean touches = next.start() == article.token(at).end();
        if (touches && next.kind() == Token.Kind.MARK && family(next.form().charAt(0)) == family) {
            return isPair(article.token(at), next, family) ? to + 1 : at;
        }
        if (family == Family.ROUND || isApostrophe(article, at)) {
            return at;
        }
        char mark = article.token(at).form().charAt(0);
        return mark == '<' || mark == '>' || mark == '`' ? at : to;
    }

    /** (( and )) but not )( . */
    private static boolean isPair(Token first, Token second, Family family) {
        return family != Family.ROUND || first.form().equals(second.form());
    }

    private static boolean isApostrophe(Article article, int at) {
        Token token = article.token(at);
        return Character.isLetterOrDigit(Letters.before(article.text, token.start()))
                && Character.isLetterOrDigit(Letters.at(article.text, token.end()));
    }

    private static Facing facing(Article article, int from, int to) {
        int start = article.token(from).start();
        int end = article.token(to - 1).end();
        boolean freeBefore = isFreeBefore(article, from, start);
        boolean freeAfter = isFree(Letters.at(article.text, end), true);
        if (freeBefore != freeAfter) {
            return freeBefore ? Facing.OPENING : Facing.CLOSING;
        }
        return switch (article.token(from).form().charAt(0)) {
            case '«', '“', '‘', '‹', '„', '(' -> Facing.OPENING;
            case '»', '”', '›', ')' -> Facing.CLOSING;
            default -> Facing.EITHER;
        };
    }

    private static boolean isFreeBefore(Article article, int from, int start) {
        if (isFree(Letters.before(article.text, start), false)) {
            return true;
        }
        Token before = article.token(from - 1);
        return before.end() == start && before.isWord() && PROCLITICS.contains(before.form());
    }

    /** A blank, a line's end, the text's end, or a mark that may stand there. */
    private static boolean isFree(int codePoint, boolean after) {
        if (codePoint == 0 || Letters.isBlank(codePoint) || Letters.isLineEnd(codePoint)) {
            return true;
        }
        String marks = after ? "،,.؛;:!?؟)]…\"«»“”-" : "([:\"«»“”-،";
        return marks.indexOf(codePoint) >= 0;
    }
}
