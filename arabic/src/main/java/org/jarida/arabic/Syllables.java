package org.jarida.arabic;

import org.jarida.arabic.text.Letters;

/** Writes one Arabic word as Latin syllables, and guesses the vowels that are not written. */
final class Syllables {

    private static final char SHADDA = 'ّ';
    private static final char SUKUN = 'ْ';

    private enum Last {
        START,
        CONSONANT,
        SHORT_VOWEL,
        LONG_VOWEL
    }

    private final String word;
    private final StringBuilder latin = new StringBuilder();

    private Last last = Last.START;
    private String lastConsonant = "";

    /** Whether the last consonant may close a syllable: one vowel before it. */
    private boolean closing = false;

    /** Whether the vowel before the last consonant is long. */
    private boolean afterLong = false;

    private Syllables(String word) {
        this.word = word;
    }

    /**
     * @param word Arabic letters and vowel signs
     */
    static String of(String word) {
        Syllables syllables = new Syllables(shaddaFirst(word));
        for (int at = 0; at < word.length(); at++) {
            syllables.read(at);
        }
        return syllables.latin.toString();
    }

    /** Unicode's order of signs puts the shadda after the vowel; it is said before. */
    private static String shaddaFirst(String word) {
        StringBuilder ordered = new StringBuilder(word);
        for (int at = 1; at < word.length(); at++) {
            char before = ordered.charAt(at - 1);
            if (ordered.charAt(at) == SHADDA && !vowelSign(before).isEmpty()) {
                ordered.setCharAt(at - 1, SHADDA);
                ordered.setCharAt(at, before);
            }
        }
        return ordered.toString();
    }

    private void read(int at) {
        char unit = word.charAt(at);
        String sign = vowelSign(unit);
        if (!sign.isEmpty()) {
            vowel(sign, Last.SHORT_VOWEL);
        } else if (unit == SHADDA) {
            // Said twice: the first closes its syllable, the second opens the next.
            latin.append(lastConsonant);
            last = Last.CONSONANT;
            closing = false;
        } else if (last == Last.START && isAlef(unit)) {
            vowel(unit == 'أ' || unit == 'آ' ? "a" : "i", Last.SHORT_VOWEL);
        } else if (isVowel(at)) {
            vowel(longVowel(unit), Last.LONG_VOWEL);
        } else if (!Letters.isMark(unit)) {
            readConsonant(at, unit);
        }
    }

    private static boolean isAlef(char unit) {
        return "اأإآٱ".indexOf(unit) >= 0;
    }

    private void readConsonant(int at, char unit) {
        if (unit == 'ة') {
            latin.append(last == Last.CONSONANT ? "a" : "");
            last = Last.SHORT_VOWEL;
            return;
        }
        if (last == Last.CONSONANT && !hasSukunBefore(at)) {
            // The first of two consonants closes a syllable only after one short vowel.
            if (!closing || afterLong) {
                vowel(closing ? "i" : "a", Last.SHORT_VOWEL);
            }
        }
        closing = last == Last.SHORT_VOWEL || last == Last.LONG_VOWEL;
        afterLong = last == Last.LONG_VOWEL;
        // At the start of a word nobody writes the glottal sounds: عمر is umar.
        lastConsonant = last == Last.START && unit == 'ع' ? "" : consonant(unit);
        latin.append(lastConsonant);
        last = Last.CONSONANT;
    }

    private void vowel(String written, Last kind) {
        latin.append(written);
        last = kind;
    }

    private boolean hasSukunBefore(int at) {
        return at > 0 && word.charAt(at - 1) == SUKUN;
    }

    /** و and ي are vowels after a consonant, unless a vowel comes after them; ا and ى always. */
    private boolean isVowel(int at) {
        return switch (word.charAt(at)) {
            case 'ا', 'ى', 'آ', 'ٱ' -> true;
            case 'و', 'ي' ->
                    last == Last.CONSONANT && !isBeforeVowel(at) && !hasSign(at)
                            || (last == Last.SHORT_VOWEL && isLengthened(at));
            default -> false;
        };
    }

    private boolean isBeforeVowel(int at) {
        char next = nextLetter(at);
        return next == 'ا' || next == 'ى' || next == 'ة' || next == 'آ';
    }

    private boolean hasSign(int at) {
        return at + 1 < word.length() && Letters.isMark(word.charAt(at + 1));
    }

    /** The damma or kasra before it and the letter are one long vowel. */
    private boolean isLengthened(int at) {
        char before = word.charAt(at - 1);
        boolean same =
                before == 'ُ' ? word.charAt(at) == 'و' : before == 'ِ' && word.charAt(at) == 'ي';
        if (same && !isBeforeVowel(at) && !hasSign(at)) {
            latin.setLength(latin.length() - 1);
            return true;
        }
        return false;
    }

    private char nextLetter(int at) {
        for (int next = at + 1; next < word.length() && next < at + 4; next++) {
            if (!Letters.isMark(word.charAt(next))) {
                return word.charAt(next);
            }
        }
        return 0;
    }

    private static String vowelSign(char unit) {
        return switch (unit) {
            case 'َ' -> "a";
            case 'ُ' -> "u";
            case 'ِ' -> "i";
            case 'ً' -> "an";
            case 'ٌ' -> "un";
            case 'ٍ' -> "in";
            case 'ٰ' -> "a";
            default -> "";
        };
    }

    private static String longVowel(char unit) {
        return switch (unit) {
            case 'و' -> "u";
            case 'ي' -> "i";
            default -> "a";
        };
    }

    private static String consonant(char unit) {
        return switch (unit) {
            case 'ب' -> "b";
            case 'ت', 'ط' -> "t";
            case 'ث' -> "th";
            case 'ج', 'چ' -> "j";
            case 'ح', 'ه' -> "h";
            case 'خ' -> "kh";
            case 'د', 'ض' -> "d";
            case 'ذ' -> "dh";
            case 'ر' -> "r";
            case 'ز', 'ظ' -> "z";
            case 'س', 'ص' -> "s";
            case 'ش' -> "sh";
            case 'ع', 'ء', 'ئ', 'ؤ', 'أ', 'إ' -> "'";
            case 'غ' -> "gh";
            case 'ف' -> "f";
            case 'ق', 'ڨ' -> "q";
            case 'ك', 'ک' -> "k";
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'و' -> "w";
            case 'ي', 'ی' -> "y";
            case 'پ' -> "p";
            case 'ڤ', 'ڥ' -> "v";
            case 'گ' -> "g";
            default -> "";
        };
    }
}
