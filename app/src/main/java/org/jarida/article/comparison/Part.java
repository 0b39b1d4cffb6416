package org.jarida.article.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jarida.article.Block;
import org.jarida.article.Content;
import org.jarida.article.RichText;

/**
 * One part of an article that is compared as a whole: the title, a paragraph, an item of a list.
 *
 * @param kind what it is; equal kinds are compared with each other
 * @param text its words
 * @param form everything about it that is not in its words: marks, addresses, the image
 */
record Part(Kind kind, String text, Object form) {

    /** What a part is, by the names of the catalogues. */
    enum Kind {
        TITLE,
        STANDFIRST,
        PICTURE,
        PARAGRAPH,
        HEADING,
        QUOTATION,
        ITEM,
        TABLE,
        LINK,
        FOOTNOTE,
        SEPARATOR;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In the order in which they are read. */
    static List<Part> of(Content content) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Kind.TITLE, content.title(), ""));
        parts.add(new Part(Kind.STANDFIRST, content.standfirst(), ""));
        content.picture()
                .ifPresent(
                        one ->
                                parts.add(
                                        new Part(
                                                Kind.PICTURE,
                                                words(one.alt(), one.caption(), one.credit()),
                                                one.image())));
        content.body().blocks().forEach(block -> of(block).forEach(parts::add));
        return parts;
    }

    private static Stream<Part> of(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(part(Kind.PARAGRAPH, text, ""));
            case Block.Heading(var level, var text) -> Stream.of(part(Kind.HEADING, text, level));
            case Block.Quotation(var text, var speaker) ->
                    Stream.of(new Part(Kind.QUOTATION, words(text.plain(), speaker), marks(text)));
            case Block.ItemList(var ordered, var items) ->
                    items.stream().map(item -> part(Kind.ITEM, item, ordered));
            case Block.Table table -> rows(table);
            case Block.Picture(var image, var alt, var caption, var credit) ->
                    Stream.of(new Part(Kind.PICTURE, words(alt, caption.plain(), credit), image));
            case Block.LinkCard(var address, var title, var description) ->
                    Stream.of(new Part(Kind.LINK, words(title, description, address), ""));
            case Block.Footnote(var mark, var text) ->
                    Stream.of(new Part(Kind.FOOTNOTE, mark + " " + text.plain(), marks(text)));
            case Block.Separator() -> Stream.of(new Part(Kind.SEPARATOR, "", ""));
        };
    }

    private static Stream<Part> rows(Block.Table table) {
        return Stream.of(
                        Stream.of(List.of(table.caption())),
                        Stream.of(table.head()),
                        table.rows().stream())
                .flatMap(rows -> rows)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .map(
                        cells ->
                                new Part(
                                        Kind.TABLE,
                                        cells.stream()
                                                .map(RichText::plain)
                                                .collect(Collectors.joining(" | ")),
                                        cells.stream().map(Part::marks).toList()));
    }

    private static Part part(Kind kind, RichText text, Object form) {
        return new Part(kind, text.plain(), List.of(form, marks(text)));
    }

    /** Where which marks begin, without the words. */
    private static Object marks(RichText text) {
        return text.runs().stream().map(run -> List.of(run.text().length(), run.marks())).toList();
    }

    private static String words(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
