package org.jarida.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jarida.article.comparison.Piece;
import org.jarida.paper.Typeset;

/** How the words of a comparison are shown. */
public final class Words {
    private Words() {}

    /** Which way they run together: the pieces of a line belong to one line. */
    public static String direction(List<Piece> pieces) {
        return Typeset.direction(pieces.stream().map(Piece::text).collect(Collectors.joining()));
    }

    /** What has changed, with what nobody could see made visible. */
    public static String seen(Piece piece) {
        StringBuilder seen = new StringBuilder();
        boolean blank = piece.text().isBlank();
        for (int at = 0; at < piece.text().length(); at++) {
            char unit = piece.text().charAt(at);
            if (unit == '\u00a0') {
                seen.append('⍽');
            } else if (blank && unit == ' ') {
                seen.append('␣');
            } else if (Character.getType(unit) == Character.FORMAT) {
                seen.append('◌');
            } else {
                seen.append(unit);
            }
        }
        return seen.toString();
    }
}
