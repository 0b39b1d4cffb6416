package org.jarida.arabic;

import java.util.Map;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.PresentationForm;

/**
 * Arabic in Latin letters that an English reader can say aloud: a simplified form of the American
 * Library Association's and Library of Congress's table, without dots and macrons.
 *
 * <p>Where vowel signs are written, they are used. Where not, the syllable decides, since an Arabic
 * syllable begins with exactly one consonant and no long vowel stands before two: تونس gives tunis,
 * خالد khalid, بكر bakr, مسعود mas'ud. A guessed vowel is a, or i after a long one.
 */
public final class Transliteration {

    /** Frequent words whose vowels the syllable does not tell. */
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("محمد", "muhammad"),
                    Map.entry("مصطفى", "mustafa"),
                    Map.entry("حسن", "hasan"),
                    Map.entry("حسين", "husayn"),
                    Map.entry("عمر", "umar"),
                    Map.entry("عثمان", "uthman"),
                    Map.entry("الله", "allah"),
                    Map.entry("عبد", "abd"),
                    Map.entry("بن", "bin"),
                    Map.entry("ابن", "ibn"),
                    Map.entry("أبو", "abu"),
                    Map.entry("أم", "umm"),
                    Map.entry("من", "min"),
                    Map.entry("في", "fi"),
                    Map.entry("عن", "an"),
                    Map.entry("إلى", "ila"),
                    Map.entry("على", "ala"));

    private Transliteration() {}

    /**
     * Writes the Arabic words of a text in small Latin letters, digits as 0–9 and Arabic
     * punctuation as its Latin counterpart; everything else stays.
     */
    public static String of(String text) {
        StringBuilder latin = new StringBuilder(text.length() * 2);
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isWordPart(codePoint)) {
                int end = wordEnd(text, at);
                latin.append(word(text.substring(at, end)));
                at = end;
            } else {
                latin.append(sign(codePoint));
                at += Character.charCount(codePoint);
            }
        }
        return latin.toString();
    }

    private static boolean isWordPart(int codePoint) {
        return Letters.isArabic(codePoint);
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (!isWordPart(codePoint) && !Letters.isTransparent(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static String word(String typed) {
        String word = letters(typed);
        String known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        boolean article = word.startsWith("ال") && word.length() > 3;
        String rest = Syllables.of(article ? word.substring(2) : word);
        return article ? "al-" + rest : rest;
    }

    /** Without tatweel and controls, and with presentation forms as letters. */
    private static String letters(String typed) {
        StringBuilder letters = new StringBuilder(typed.length());
        typed.codePoints()
                .forEach(
                        codePoint -> {
                            if (PresentationForm.is(codePoint)) {
                                letters.append(PresentationForm.letters(codePoint));
                            } else if (Letters.isMark(codePoint)
                                    || !Letters.isTransparent(codePoint)) {
                                letters.appendCodePoint(codePoint);
                            }
                        });
        return letters.toString();
    }

    private static String sign(int codePoint) {
        if (Letters.isDigit(codePoint)) {
            return String.valueOf(Character.digit(codePoint, 10));
        }
        return switch (codePoint) {
            case '،' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '٪' -> "%";
            case '٫' -> ".";
            case '٬' -> ",";
            case '«', '»' -> "\"";
            case 'ـ' -> "-";
            default -> Letters.isTransparent(codePoint) ? "" : Character.toString(codePoint);
        };
    }
}
