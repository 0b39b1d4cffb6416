package org.jarida.arabic.proof;

import org.jarida.arabic.proof.HouseStyle.Digits;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Token;

/** Figures in another set of digits than the house's, or than most of the text. */
public final class DigitCheck implements Check {

    @Override
    public void read(Prose prose, Findings findings) {
        Digits right = findings.style().digits().orElseGet(() -> usual(prose));
        for (Token token : prose.tokens().all()) {
            if (counts(prose, token) && !isIn(right, token.span().of(prose.text()))) {
                findings.propose(Rule.DIGITS, token.start(), token.end(), in(right, token.form()));
            }
        }
    }

    /** The set of most figures; of two equal ones the Western one. */
    private static Digits usual(Prose prose) {
        int western = 0;
        int eastern = 0;
        for (Token token : prose.tokens().all()) {
            if (counts(prose, token)) {
                boolean isWestern = isIn(Digits.WESTERN, token.span().of(prose.text()));
                western += isWestern ? 1 : 0;
                eastern += isWestern ? 0 : 1;
            }
        }
        return eastern > western ? Digits.ARABIC_INDIC : Digits.WESTERN;
    }

    /** Figures of the prose: not those of an address, nor one joined to a Latin word. */
    private static boolean counts(Prose prose, Token token) {
        return token.isNumber()
                && !prose.isInAddress(token.start())
                && !Letters.isLatin(Letters.at(prose.text(), token.end()));
    }

    private static boolean isIn(Digits digits, String figure) {
        boolean western = digits == Digits.WESTERN;
        for (int at = 0; at < figure.length(); at++) {
            char digit = figure.charAt(at);
            boolean fits = western ? Letters.isEuropeanDigit(digit) : digit >= '٠' && digit <= '٩';
            if (Letters.isDigit(digit) && !fits) {
                return false;
            }
        }
        return true;
    }

    private static String in(Digits digits, String figure) {
        if (digits == Digits.WESTERN) {
            return figure;
        }
        StringBuilder eastern = new StringBuilder(figure.length());
        figure.chars()
                .map(unit -> Letters.isEuropeanDigit(unit) ? '٠' + (unit - '0') : unit)
                .forEach(eastern::appendCodePoint);
        return eastern.toString();
    }
}
