package org.jarida.arabic.proof;

import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Token;

/** A word as it is spelt: its letters alone, without vowel signs, tatweel and controls. */
public final class Letterforms {

    private Letterforms() {}

    /** Of a token that is no word, the empty string. */
    public static String of(String text, Token word) {
        if (!word.isWord()) {
            return "";
        }
        if (!hasTransparent(text, word)) {
            return text.substring(word.start(), word.end());
        }
        StringBuilder bare = new StringBuilder(word.end() - word.start());
        for (int at = word.start(); at < word.end(); at++) {
            char unit = text.charAt(at);
            if (!Letters.isTransparent(unit)) {
                bare.append(unit);
            }
        }
        return bare.toString();
    }

    private static boolean hasTransparent(String text, Token word) {
        for (int at = word.start(); at < word.end(); at++) {
            if (Letters.isTransparent(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The word as it stands, signs included, with its n-th letter put right. */
    public static String withLetter(String text, Token word, int n, char right) {
        StringBuilder mended = new StringBuilder(word.end() - word.start());
        int letter = -1;
        for (int at = word.start(); at < word.end(); at++) {
            char unit = text.charAt(at);
            letter += Letters.isTransparent(unit) ? 0 : 1;
            boolean here = letter == n && !Letters.isTransparent(unit);
            mended.append(here ? right : unit);
        }
        return mended.toString();
    }
}
