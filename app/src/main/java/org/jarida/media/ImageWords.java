package org.jarida.media;

import java.text.Normalizer;
import org.jarida.arabic.PlainText;

/**
 * What is said of an image. None holds what does not belong in text, nor what could turn the words
 * around it; each may be empty.
 *
 * @param headline what it shows, in a few words; only the newsroom sees it
 * @param caption what stands below it
 * @param credit who made it, and for whom
 * @param alt what it shows, for those who do not see it
 */
public record ImageWords(String headline, String caption, String credit, String alt) {
    public static final int LONGEST_LINE = 300;
    public static final int LONGEST_TEXT = 2_000;

    public static final ImageWords NONE = new ImageWords("", "", "", "");

    public ImageWords {
        headline = sound(headline, LONGEST_LINE);
        caption = sound(caption, LONGEST_TEXT);
        credit = sound(credit, LONGEST_LINE);
        alt = sound(alt, LONGEST_TEXT);
    }

    /** On one line, no longer than that in UTF-16 units. */
    public static String sound(String text, int longest) {
        StringBuilder sound = new StringBuilder();
        PlainText.withoutControls(text)
                .codePoints()
                .map(one -> Character.isWhitespace(one) ? ' ' : one)
                .filter(one -> PlainText.flaw(Character.toString(one)).isEmpty())
                .forEach(sound::appendCodePoint);
        String line =
                Normalizer.normalize(sound, Normalizer.Form.NFC).replaceAll(" {2,}", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        boolean splits = Character.isHighSurrogate(line.charAt(longest - 1));
        return line.substring(0, splits ? longest - 1 : longest);
    }
}
