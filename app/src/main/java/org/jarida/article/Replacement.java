package org.jarida.article;

import java.util.List;
import java.util.Optional;

/**
 * Replaces words wherever an article says them, within one run of equal marks; everything around
 * them stays as it is.
 */
public final class Replacement {
    private final String wrong;
    private final String right;

    private Replacement(String wrong, String right) {
        this.wrong = wrong;
        this.right = right;
    }

    /**
     * @param wrong not empty
     */
    public static Replacement of(String wrong, String right) {
        if (wrong.isEmpty()) {
            throw new IllegalArgumentException("nothing to replace");
        }
        return new Replacement(wrong, right);
    }

    public Content in(Content content) {
        return new Content(
                in(content.title()),
                in(content.standfirst()),
                new Body(content.body().blocks().stream().map(this::in).toList()),
                content.authors(),
                in(content.picture()));
    }

    private Optional<LeadPicture> in(Optional<LeadPicture> picture) {
        return picture.map(
                one ->
                        new LeadPicture(
                                one.image(), in(one.alt()), in(one.caption()), one.credit()));
    }

    private Block in(Block block) {
        return switch (block) {
            case Block.Paragraph(var text) -> new Block.Paragraph(in(text));
            case Block.Heading(var level, var text) -> new Block.Heading(level, in(text));
            case Block.Quotation(var text, var speaker) ->
                    new Block.Quotation(in(text), in(speaker));
            case Block.ItemList(var ordered, var items) -> new Block.ItemList(ordered, in(items));
            case Block.Table(var caption, var head, var rows) ->
                    new Block.Table(in(caption), in(head), rows.stream().map(this::in).toList());
            case Block.Picture(var image, var alt, var caption, var credit) ->
                    new Block.Picture(image, in(alt), in(caption), credit);
            case Block.LinkCard(var address, var title, var description) ->
                    new Block.LinkCard(address, in(title), in(description));
            case Block.Footnote(var mark, var text) -> new Block.Footnote(mark, in(text));
            case Block.Separator() -> block;
        };
    }

    private List<RichText> in(List<RichText> texts) {
        return texts.stream().map(this::in).toList();
    }

    private RichText in(RichText text) {
        return new RichText(
                text.runs().stream().map(run -> new Run(in(run.text()), run.marks())).toList());
    }

    private String in(String text) {
        return text.replace(wrong, right);
    }
}
