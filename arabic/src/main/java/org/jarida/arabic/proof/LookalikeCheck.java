package org.jarida.arabic.proof;

import org.jarida.arabic.text.Token;

/** Letters of Persian, Urdu or Uyghur in Arabic words, from a keyboard of another language. */
public final class LookalikeCheck implements Check {

    private static final String LOOKALIKES = "کیھہەٲٳۃ";
    private static final String ARABIC = "كيهههأإة";

    /** A word with one of these is no Arabic word: گفتن */
    private static final String PERSIAN = "پچژگےٹڈڑں";

    @Override
    public void read(Prose prose, Findings findings) {
        String text = prose.text();
        for (Token token : prose.tokens().all()) {
            if (token.isWord() && has(text, token, LOOKALIKES) && !has(text, token, PERSIAN)) {
                readWord(text, token, findings);
            }
        }
    }

    private static boolean has(String text, Token token, String letters) {
        for (int at = token.start(); at < token.end(); at++) {
            if (letters.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void readWord(String text, Token token, Findings findings) {
        StringBuilder right = new StringBuilder();
        for (int at = token.start(); at < token.end(); at++) {
            int which = LOOKALIKES.indexOf(text.charAt(at));
            right.append(which < 0 ? text.charAt(at) : ARABIC.charAt(which));
        }
        boolean doubtful = Letterforms.of(text, token).endsWith("ی"); // ي or ى
        if (doubtful) {
            findings.propose(Rule.LOOKALIKE_LETTER, token.start(), token.end(), right.toString());
        } else {
            findings.replace(Rule.LOOKALIKE_LETTER, token.start(), token.end(), right.toString());
        }
    }
}
