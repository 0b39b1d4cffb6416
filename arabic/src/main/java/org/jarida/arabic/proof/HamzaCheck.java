package org.jarida.arabic.proof;

import java.util.stream.Collectors;
import org.jarida.arabic.proof.HamzaWords.Slip;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;

/**
 * Hamza slips in frequent words: a bare alef for أ or إ (الى، اعلن), and إ where the alef has no
 * hamza (الإتحاد، إستقبل). The words stand in hamza.txt.
 */
public final class HamzaCheck implements Check {

    private final HamzaWords words = HamzaWords.read();

    @Override
    public void read(Prose prose, Findings findings) {
        Tokens tokens = prose.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                readWord(prose, i, findings);
            }
        }
    }

    private void readWord(Prose prose, int i, Findings findings) {
        Token token = prose.tokens().get(i);
        String word = prose.letters(i);
        Slip slip = words.find(word);
        if (slip == null || isPartOfName(prose, i, word)) {
            return;
        }
        String right =
                slip.choices()
                        .chars()
                        .mapToObj(
                                letter ->
                                        Letterforms.withLetter(
                                                prose.text(), token, slip.letter(), (char) letter))
                        .collect(Collectors.joining(" / "));
        if (slip.choices().length() == 1) {
            findings.replace(Rule.HAMZA, token.start(), token.end(), right);
        } else {
            findings.propose(Rule.HAMZA, token.start(), token.end(), right);
        }
    }

    /** Spelt-out letters and syllables: سي ان ان, اف ام; or a part of an abbreviation: ا.ف.ب */
    private static boolean isPartOfName(Prose prose, int i, String word) {
        if (word.length() > 3) {
            return false;
        }
        return isSyllable(prose, i - 1)
                || isSyllable(prose, i + 1)
                || (isAn(prose, i - 1) && isSyllable(prose, i - 2))
                || (isAn(prose, i + 1) && isSyllable(prose, i + 2))
                || isDotted(prose, i);
    }

    /** The letter N, or the conjunction without its hamza. */
    private static boolean isAn(Prose prose, int i) {
        return i >= 0 && i < prose.tokens().size() && prose.letters(i).equals("ان");
    }

    private static boolean isSyllable(Prose prose, int i) {
        Tokens tokens = prose.tokens();
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isWord()) {
            return false;
        }
        String word = prose.letters(i);
        boolean preposition = word.equals("في") || word.equals("فى") || word.equals("أو");
        return !preposition
                && !word.equals("ان")
                && !word.equals("أن")
                && !word.equals("إن")
                && Marks.isLetterName(word);
    }

    private static boolean isDotted(Prose prose, int i) {
        Token token = prose.tokens().get(i);
        String text = prose.text();
        return Letters.before(text, token.start()) == '.' || Letters.at(text, token.end()) == '-';
    }
}
