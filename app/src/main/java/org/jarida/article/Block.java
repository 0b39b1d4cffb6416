package org.jarida.article;

import java.util.List;

/** One part of a body. The renderer, the reader and the writer know every kind. */
public sealed interface Block {
    record Paragraph(RichText text) implements Block {}

    /**
     * @param level 2 or 3
     */
    record Heading(int level, RichText text) implements Block {}

    /**
     * Somebody's words, set apart.
     *
     * @param speaker who said them; may be empty
     */
    record Quotation(RichText text, String speaker) implements Block {}

    record ItemList(boolean ordered, List<RichText> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * @param head the columns' names, or empty
     * @param rows cells, as many in each row
     */
    record Table(RichText caption, List<RichText> head, List<List<RichText>> rows)
            implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * @param image id of a stored image
     * @param alt what it shows, for those who do not see it
     * @param credit who made it
     */
    record Picture(String image, String alt, RichText caption, String credit) implements Block {}

    /** A link card: a way to something outside, set apart. */
    record LinkCard(String address, String title, String description) implements Block {}

    /**
     * @param mark what refers to it in the text
     */
    record Footnote(String mark, RichText text) implements Block {}

    record Separator() implements Block {}
}
