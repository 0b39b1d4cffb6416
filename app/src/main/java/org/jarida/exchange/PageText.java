package org.jarida.exchange;

import java.util.List;
import java.util.Optional;

/** What a newspaper page saved as plain text holds. The words are those of the file. */
public record PageText(String headline, Optional<String> standfirst, List<Part> parts, Tail tail) {
    public PageText {
        parts = List.copyOf(parts);
    }

    /** A part of the article's text. */
    public sealed interface Part {
        String text();

        record Subheading(String text) implements Part {}

        record Paragraph(String text) implements Part {}
    }

    /**
     * What follows the article on the page.
     *
     * @param charter what the paper says of itself, a paragraph an item
     * @param paperName the first quoted name in the charter
     * @param leftOut lines that belong to the page and not to the paper
     */
    public record Tail(
            List<String> charter,
            Optional<String> paperName,
            Optional<String> address,
            Optional<String> telephone,
            Optional<String> fax,
            Optional<String> email,
            List<String> leftOut) {
        public Tail {
            charter = List.copyOf(charter);
            leftOut = List.copyOf(leftOut);
        }
    }
}
