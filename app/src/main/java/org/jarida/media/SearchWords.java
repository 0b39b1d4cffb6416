package org.jarida.media;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jarida.arabic.fold.SearchFolding;

/** What of an image is searched, in the form in which search compares letters. */
public final class SearchWords {
    private SearchWords() {}

    public static String of(ImageWords words, String fileName) {
        return folded(
                String.join(
                        " ",
                        words.headline(),
                        words.caption(),
                        words.credit(),
                        words.alt(),
                        fileName));
    }

    /** The words of a question. */
    public static List<String> asked(String question) {
        return Stream.of(folded(question).split("\\s+")).filter(one -> !one.isEmpty()).toList();
    }

    private static String folded(String text) {
        return SearchFolding.of(text.strip()).text().toLowerCase(Locale.ROOT);
    }
}
