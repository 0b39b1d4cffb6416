package org.jarida.arabic.proof;

import java.text.Normalizer;
import org.jarida.arabic.text.Letters;

/** Single characters that have no place in stored prose. */
public final class CharacterCheck implements Check {

    /** LEFT-TO-RIGHT MARK, RIGHT-TO-LEFT MARK, ARABIC LETTER MARK: no partner, no reach. */
    private static final String MARKS = "\u200E\u200F\u061C";

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char WORD_JOINER = '\u2060';

    /** These two; zero-width space, byte order mark, object replacement. */
    private static final String INVISIBLE = "" + SOFT_HYPHEN + WORD_JOINER + "\u200B\uFEFF\uFFFC";

    /** How far a mark of direction may work on a figure beside it. */
    private static final int REACH = 3;

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        boolean pure = isPure(text, 0);
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isOrdinary(unit)) {
                continue;
            }
            if (Letters.isLineEnd(unit)) {
                pure = isPure(text, at + 1);
            } else if (isDirectionControl(unit)) {
                readControl(prose, at, pure, findings);
            } else if (isPresentationForm(unit)) {
                readForm(unit, at, findings);
            } else if (isInvisible(unit, at)) {
                readInvisible(text, at, findings);
            } else if (unit == '\uFFFD') {
                findings.add(Rule.LOST_CHARACTER, at, at + 1);
            }
        }
    }

    /** Almost every character of a text. */
    private static boolean isOrdinary(char unit) {
        return (unit >= 'ء' && unit <= 'ي') || (unit >= ' ' && unit < 0x7F);
    }

    /** The controls of UAX #9: marks, embeddings, overrides and isolates. */
    private static boolean isDirectionControl(char unit) {
        return MARKS.indexOf(unit) >= 0
                || (unit >= '\u202A' && unit <= '\u202E')
                || (unit >= '\u2066' && unit <= '\u2069');
    }

    /** Where all is Arabic a control does nothing; beside Latin or a figure it may. */
    private static void readControl(Prose prose, int at, boolean pure, Findings findings) {
        boolean idle =
                pure || (MARKS.indexOf(prose.text().charAt(at)) >= 0 && isAmongArabic(prose, at));
        if (idle) {
            findings.replace(Rule.BIDI_CONTROL, at, at + 1, "");
        } else {
            findings.add(Rule.BIDI_CONTROL, at, at + 1);
        }
    }

    private static boolean isAmongArabic(Prose prose, int at) {
        String text = prose.text();
        for (int near = at - REACH; near <= at + REACH; near++) {
            if (Letters.isDigit(Letters.at(text, near))) {
                return false;
            }
        }
        return prose.isAfterArabic(at) && prose.isBeforeArabic(at + 1);
    }

    /** Whether the line that starts at an offset has no figure and no letter but Arabic ones. */
    private static boolean isPure(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Letters.isLineEnd(unit)) {
                return true;
            }
            boolean foreign = Character.isLetter(unit) && unit != 'ـ' && !Letters.isArabic(unit);
            if (foreign || Character.isDigit(unit) || Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Arabic Presentation Forms A and B (Unicode Standard, section 9.2), which stand for letters
     * that have codes of their own. The ornate brackets ﴿﴾, the formulas ﷺ ﷻ ﷽ and the sign ﷼ have
     * none.
     */
    private static boolean isPresentationForm(char unit) {
        return (unit >= '\uFB50' && unit <= '\uFBB1')
                || (unit >= '\uFBD3' && unit <= '\uFD3D')
                || (unit >= '\uFD50' && unit <= '\uFDC7')
                || (unit >= '\uFDF0' && unit <= '\uFDF9')
                || (unit >= '\uFE70' && unit <= '\uFEFC');
    }

    private static void readForm(char unit, int at, Findings findings) {
        String letters = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
        boolean isLetters = letters.codePoints().allMatch(Letters::isArabic);
        if (isLetters && !letters.equals(String.valueOf(unit))) {
            findings.replace(Rule.PRESENTATION_FORM, at, at + 1, letters);
        } else {
            findings.add(Rule.PRESENTATION_FORM, at, at + 1); // a vowel sign on nothing: ﹰ
        }
    }

    /** Between two letters a zero-width space may be all that parts two words. */
    private static void readInvisible(String text, int at, Findings findings) {
        boolean parts =
                Character.isLetterOrDigit(Letters.before(text, at))
                        && Character.isLetterOrDigit(Letters.at(text, at + 1));
        char unit = text.charAt(at);
        boolean joins = unit == SOFT_HYPHEN || unit == WORD_JOINER;
        if (parts && !joins) {
            findings.add(Rule.INVISIBLE_CHARACTER, at, at + 1);
        } else {
            findings.replace(Rule.INVISIBLE_CHARACTER, at, at + 1, "");
        }
    }

    private static boolean isInvisible(char unit, int at) {
        boolean control = Character.isISOControl(unit) && unit != '\t';
        boolean byteOrderMark = unit == '\uFEFF' && at == 0;
        return !byteOrderMark && (control || INVISIBLE.indexOf(unit) >= 0);
    }
}
