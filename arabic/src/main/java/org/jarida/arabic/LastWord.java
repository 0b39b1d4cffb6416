package org.jarida.arabic;

import java.util.Set;
import org.jarida.arabic.text.Letters;

/** Looks at the last word of a line. */
final class LastWord {

    /** Words that lean on the next one, without vowel signs. */
    private static final Set<String> PARTICLES =
            Set.of(
                    ("من إلى الى على عن في مع ثم أو أم بل لا ما لم لن هل قد أن إن كي لكن يا غير بين حتى كل"
                                    + " بعض بعد قبل عند منذ لدى دون حين نحو ضد عبر حول بلا كما لأن بأن أما إما"
                                    + " إذا لو لولا هذا هذه ذلك تلك التي الذي الذين ليس ليست عبد بن ابن بنت أبو"
                                    + " أبي بو رقم عدد سنة عام يوم ماذا لماذا كيف متى أين كم أي")
                            .split(" "));

    /** The same in the languages that Latin headlines are written in here. */
    private static final Set<String> LATIN =
            Set.of(
                    ("le la les l un une des du de d au aux en et ou à the an of in on at to for and or"
                                    + " with by from as is")
                            .split(" "));

    private LastWord() {}

    /** Whether the word that ends at an offset has one letter, a full stop after it or not. */
    static boolean isOneLetter(String text, int end) {
        int at = Letters.before(text, end) == '.' ? end - 1 : end;
        at = beforeTransparent(text, at);
        int letter = Letters.before(text, at);
        if (!Character.isLetter(letter)) {
            return false;
        }
        int before = beforeTransparent(text, at - Character.charCount(letter));
        return !Character.isLetterOrDigit(Letters.before(text, before));
    }

    /** Whether the word that ends at an offset leans on the word after it. */
    static boolean isParticle(String text, int end) {
        String word = bare(text, start(text, end), end);
        boolean joined = word.startsWith("و") || word.startsWith("ف");
        return PARTICLES.contains(word)
                || LATIN.contains(word)
                || (joined && PARTICLES.contains(word.substring(1)));
    }

    private static int start(String text, int end) {
        int start = end;
        int codePoint = Letters.before(text, start);
        while (Character.isLetterOrDigit(codePoint) || Letters.isTransparent(codePoint)) {
            start -= Character.charCount(codePoint);
            codePoint = Letters.before(text, start);
        }
        return start;
    }

    private static String bare(String text, int start, int end) {
        StringBuilder bare = new StringBuilder();
        text.substring(start, end)
                .codePoints()
                .filter(codePoint -> !Letters.isTransparent(codePoint))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static int beforeTransparent(String text, int end) {
        int at = end;
        int codePoint = Letters.before(text, at);
        while (Letters.isTransparent(codePoint)) {
            at -= Character.charCount(codePoint);
            codePoint = Letters.before(text, at);
        }
        return at;
    }
}
