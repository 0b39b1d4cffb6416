package org.jarida.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article's text: blocks, never HTML. */
public record Body(List<Block> blocks) {
    /** The form of the JSON that {@link BodyJson} writes. */
    public static final int VERSION = 1;

    /** No body has more blocks. */
    public static final int MOST_BLOCKS = 5_000;

    /** No body has more characters that are read. */
    public static final int LONGEST_TEXT = 1_000_000;

    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** One paragraph a line; blank lines are passed over. */
    public static Body ofLines(String text) {
        return new Body(
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .<Block>map(line -> new Block.Paragraph(RichText.of(line)))
                        .toList());
    }

    /** Every word in reading order, a line for each part. */
    public String plain() {
        return blocks.stream().flatMap(Body::lines).collect(Collectors.joining("\n"));
    }

    /** Ids of the images that it shows. */
    public Stream<String> images() {
        return blocks.stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).image());
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> Stream.of(text.plain());
            case Block.Heading(var _, var text) -> Stream.of(text.plain());
            case Block.Quotation(var text, var speaker) -> words(text.plain(), speaker);
            case Block.ItemList(var _, var items) -> items.stream().map(RichText::plain);
            case Block.Table(var caption, var head, var rows) ->
                    Stream.concat(words(caption.plain(), row(head)), rows.stream().map(Body::row));
            case Block.Picture(var _, var _, var caption, var _) -> words(caption.plain());
            case Block.LinkCard(var _, var title, var description) -> words(title, description);
            case Block.Footnote(var _, var text) -> Stream.of(text.plain());
            case Block.Separator() -> Stream.empty();
        };
    }

    private static String row(List<RichText> cells) {
        return cells.stream().map(RichText::plain).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty());
    }
}
