package org.jarida.arabic.proof;

import org.jarida.arabic.text.Letters;

/**
 * The sign of tanwin al-fath and its alef. The sign belongs to the letter before the alef (شكرًا),
 * as grammars have it (Wright I, § 8) and as the academies print it; many newspapers put it on the
 * alef (شكراً), and a house style may say so.
 */
public final class TanwinCheck implements Check {

    private static final char TANWIN = '\u064B';

    private static final String CARRIERS = "اى";

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        boolean onAlef = findings.style().tanwin() == HouseStyle.Tanwin.ON_ALEF;
        int at = text.indexOf(TANWIN);
        while (at >= 0) {
            if (onAlef) {
                readBeforeAlef(text, at, findings);
            } else {
                readAfterAlef(text, at, findings);
            }
            at = text.indexOf(TANWIN, at + 1);
        }
    }

    private static void readAfterAlef(String text, int tanwin, Findings findings) {
        int carrier = Letters.before(text, tanwin);
        int letter = Letters.before(text, tanwin - 1);
        boolean onCarrier = carrier != 0 && CARRIERS.indexOf(carrier) >= 0;
        if (onCarrier && isInWord(letter) && !isInWord(Letters.at(text, tanwin + 1))) {
            findings.replace(
                    Rule.TANWIN_ORDER, tanwin - 1, tanwin + 1, "" + TANWIN + (char) carrier);
        }
    }

    private static void readBeforeAlef(String text, int tanwin, Findings findings) {
        int carrier = Letters.at(text, tanwin + 1);
        boolean beforeCarrier = carrier != 0 && CARRIERS.indexOf(carrier) >= 0;
        if (beforeCarrier
                && isInWord(Letters.before(text, tanwin))
                && !isInWord(Letters.at(text, tanwin + 2))) {
            findings.replace(Rule.TANWIN_ORDER, tanwin, tanwin + 2, "" + (char) carrier + TANWIN);
        }
    }

    private static boolean isInWord(int codePoint) {
        return Letters.isArabic(codePoint) || Letters.isTransparent(codePoint);
    }
}
