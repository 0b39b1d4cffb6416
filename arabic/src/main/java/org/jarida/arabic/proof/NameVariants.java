package org.jarida.arabic.proof;

/**
 * Whether two spellings may stand for one foreign name. Arabic has no letters for g, v and p, and
 * newspapers write غ, ج or ك, ف, ب for them; t is ت or ط, k is ك or ق; and a short vowel is written
 * or not (observed in names of the news; compare Ryding, § 2.3).
 */
final class NameVariants {

    private static final String FROM = "جكقگطڤپژ";
    private static final String TO = "غغغغتفبز";

    private static final String VOWELS = "اوي";

    /** Shorter words that differ in a consonant are too often two words. */
    private static final int SHORTEST = 5;

    /** Shorter words that differ in a vowel are too often two names: محمد and محمود. */
    private static final int SHORTEST_WITH_VOWEL = 7;

    private NameVariants() {}

    /** The letters with those that newspapers exchange made one; the same length. */
    static String folded(String name) {
        if (!hasExchanged(name)) {
            return name;
        }
        StringBuilder folded = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            int which = FROM.indexOf(name.charAt(at));
            folded.append(which < 0 ? name.charAt(at) : TO.charAt(which));
        }
        return folded.toString();
    }

    private static boolean hasExchanged(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (FROM.indexOf(name.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are long enough and differ in exchanged consonants only. */
    static boolean differInConsonants(String one, String other) {
        return one.length() >= SHORTEST && !one.equals(other) && folded(one).equals(folded(other));
    }

    /** Whether they are long enough and one has one long vowel more, inside it. */
    static boolean differInVowel(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (longer.length() < SHORTEST_WITH_VOWEL || longer.length() != shorter.length() + 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
            at++;
        }
        return at > 0
                && at < shorter.length()
                && VOWELS.indexOf(longer.charAt(at)) >= 0
                && longer.regionMatches(at + 1, shorter, at, shorter.length() - at);
    }
}
