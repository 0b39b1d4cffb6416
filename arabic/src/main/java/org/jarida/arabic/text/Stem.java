package org.jarida.arabic.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to read a word: the particles written together with it, the article, and the rest.
 *
 * <p>Arabic writes one-letter particles together with the next word: the conjunctions و and ف, then
 * the prepositions ب, ل and ك, then the article ال; ل and ال melt into لل (Ryding, A Reference
 * Grammar of Modern Standard Arabic, 2005, chapters 7 and 16).
 *
 * @param form what remains, as {@link WordForm} gives it: يوم of وباليوم
 * @param start offset in the text after the particles; the article belongs to the word
 * @param definite whether the article was taken off
 * @param particles the conjunction and the preposition, as written: "وب"; empty for none
 */
public record Stem(String form, int start, boolean definite, String particles) {

    private static final int SHORTEST = 2;

    /**
     * All readings of a word, the one with the fewest particles first. Which one is meant only a
     * lexicon can tell: وحدة is a word, and و before حدة.
     */
    public static List<Stem> of(Tokens tokens, int index) {
        Token token = tokens.get(index);
        String form = token.form();
        List<Stem> stems = new ArrayList<>(4);
        if (!token.isWord()) {
            return stems;
        }
        addFrom(stems, tokens.text(), token, 0);
        if (isOneOf(form, 0, "وف")) {
            addFrom(stems, tokens.text(), token, 1);
        }
        return stems;
    }

    /** Whether any reading of a word is one of some forms; quicker than {@link #of}. */
    public static boolean isAnyIn(String form, WordSet known) {
        return isIn(form, 0, known) || (isOneOf(form, 0, "وف") && isIn(form, 1, known));
    }

    private static boolean isIn(String form, int letters, WordSet known) {
        return isRestIn(form, letters, known)
                || (isOneOf(form, letters, "بلك") && isRestIn(form, letters + 1, known));
    }

    private static boolean isRestIn(String form, int letters, WordSet known) {
        int left = form.length() - letters;
        if (left < SHORTEST || known.contains(form, letters)) {
            return left >= SHORTEST;
        }
        if (left >= SHORTEST + 2 && form.startsWith("ال", letters)) {
            return known.contains(form, letters + 2);
        }
        boolean melted =
                letters > 0 && form.charAt(letters - 1) == 'ل' && form.charAt(letters) == 'ل';
        return melted && left > SHORTEST && known.contains(form, letters + 1);
    }

    /** Whether a preposition is written together with the word: ب, ل or ك. */
    public boolean hasPreposition() {
        int last = particles.length() - 1;
        return last >= 0 && "بلك".indexOf(particles.charAt(last)) >= 0;
    }

    /** Whether the conjunction "and" is written together with the word. */
    public boolean hasAnd() {
        return particles.startsWith("و");
    }

    private static void addFrom(List<Stem> stems, String text, Token token, int letters) {
        add(stems, text, token, letters);
        if (isOneOf(token.form(), letters, "بلك")) {
            add(stems, text, token, letters + 1);
        }
    }

    private static void add(List<Stem> stems, String text, Token token, int letters) {
        String form = token.form();
        int left = form.length() - letters;
        if (left < SHORTEST) {
            return;
        }
        int start = offset(text, token, letters);
        String particles = form.substring(0, letters);
        boolean melted =
                letters > 0 && form.charAt(letters - 1) == 'ل' && form.charAt(letters) == 'ل';
        stems.add(new Stem(form.substring(letters), start, melted, particles));
        if (left >= SHORTEST + 2 && form.startsWith("ال", letters)) {
            stems.add(new Stem(form.substring(letters + 2), start, true, particles));
        } else if (melted && left > SHORTEST) {
            stems.add(new Stem(form.substring(letters + 1), start, true, particles));
        }
    }

    private static boolean isOneOf(String form, int at, String letters) {
        return form.length() > at + 1 && letters.indexOf(form.charAt(at)) >= 0;
    }

    /** The offset in the text after some letters of a word, past marks and tatweel among them. */
    private static int offset(String text, Token token, int letters) {
        if (token.end() - token.start() == token.form().length()) {
            return token.start() + letters;
        }
        int at = token.start();
        for (int seen = 0; at < token.end(); ) {
            int codePoint = text.codePointAt(at);
            if (!Letters.isTransparent(codePoint)) {
                if (seen == letters) {
                    break;
                }
                seen++;
            }
            at += Character.charCount(codePoint);
        }
        return Math.min(at, token.end() - 1);
    }
}
