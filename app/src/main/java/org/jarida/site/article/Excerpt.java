package org.jarida.site.article;

import org.jarida.arabic.text.Sentences;
import org.jarida.arabic.text.Span;

/** The beginning of a text, for where there is room for a sentence or two. */
final class Excerpt {
    private static final int LONGEST = 200;

    private Excerpt() {}

    /** Whole sentences while they fit; else as many words as do, and an ellipsis. */
    static String of(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
        int end = 0;
        for (Span sentence : Sentences.of(first)) {
            if (sentence.end() > LONGEST) {
                break;
            }
            end = sentence.end();
        }
        if (end > 0 || first.length() <= LONGEST) {
            return first.substring(0, end > 0 ? end : first.length()).strip();
        }
        int gap = first.lastIndexOf(' ', LONGEST);
        int cut = gap > 0 ? gap : LONGEST;
        return first.substring(0, Character.isHighSurrogate(first.charAt(cut - 1)) ? cut - 1 : cut)
                + "…";
    }
}
