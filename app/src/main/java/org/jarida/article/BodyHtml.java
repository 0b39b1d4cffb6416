package org.jarida.article;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import java.util.Map;
import org.jarida.media.Image;
import org.jarida.media.PictureHtml;
import org.jarida.paper.Typeset;

/**
 * The one renderer of bodies. It knows every block, escapes every text by the place it stands in,
 * and writes no markup that came from a person or a file.
 */
public final class BodyHtml implements Content {
    private final Body body;
    private final Map<String, Image> images;
    private final Words words;

    /**
     * Words of the interface inside a body, for those who hear it.
     *
     * @param table what the box of a table without a caption is called
     * @param note said before the mark of a footnote
     * @param backToText said of the way back from a footnote
     */
    public record Words(String table, String note, String backToText) {}

    /**
     * @param images the stored images that the body shows, by id; others are left out
     */
    public BodyHtml(Body body, Map<String, Image> images, Words words) {
        this.body = body;
        this.images = Map.copyOf(images);
        this.words = words;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        Html html = new Html(output, Typeset.direction(body.plain()), words.note());
        boolean inNotes = false;
        for (Block block : body.blocks()) {
            boolean note = block instanceof Block.Footnote;
            if (note != inNotes) {
                html.markup(note ? "<ol class=\"footnotes\">" : "</ol>");
                inNotes = note;
            }
            block(html, block);
        }
        if (inNotes) {
            html.markup("</ol>");
        }
    }

    private void block(Html html, Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> html.element("p", text);
            case Block.Heading(var level, var text) -> html.element("h" + level, text);
            case Block.Quotation(var text, var speaker) -> quotation(html, text, speaker);
            case Block.ItemList(var ordered, var items) -> list(html, ordered ? "ol" : "ul", items);
            case Block.Table table -> table(html, table);
            case Block.Picture picture -> picture(html, picture);
            case Block.LinkCard card -> card(html, card);
            case Block.Footnote(var mark, var text) -> footnote(html, mark, text);
            case Block.Separator() -> html.markup("<hr>");
        }
    }

    private static void quotation(Html html, RichText text, String speaker) {
        html.markup("<blockquote>");
        html.element("p", text);
        if (!speaker.isEmpty()) {
            html.markup("<footer>");
            Typeset.write(speaker, html.output);
            html.markup("</footer>");
        }
        html.markup("</blockquote>");
    }

    private static void list(Html html, String tag, List<RichText> items) {
        html.markup("<" + tag + ">");
        items.forEach(item -> html.element("li", item));
        html.markup("</" + tag + ">");
    }

    private void table(Html html, Block.Table table) {
        html.markup("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
        html.attribute(table.caption().isEmpty() ? words.table() : table.caption().plain());
        html.markup("\"><table>");
        if (!table.caption().isEmpty()) {
            html.element("caption", table.caption());
        }
        if (!table.head().isEmpty()) {
            html.markup("<thead><tr>");
            table.head().forEach(cell -> html.element("th", " scope=\"col\"", cell));
            html.markup("</tr></thead>");
        }
        html.markup("<tbody>");
        for (List<RichText> row : table.rows()) {
            html.markup("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.element(i == 0 ? "th" : "td", i == 0 ? " scope=\"row\"" : "", row.get(i));
            }
            html.markup("</tr>");
        }
        html.markup("</tbody></table></div>");
    }

    private void picture(Html html, Block.Picture picture) {
        Image image = images.get(picture.image());
        if (image == null) {
            return;
        }
        html.markup("<figure class=\"picture\">");
        new PictureHtml(image, PictureHtml.Place.BODY, picture.alt()).writeTo(html.output);
        html.markup("<figcaption>");
        html.text(picture.caption());
        html.markup(" <small>");
        Typeset.write(picture.credit(), html.output);
        html.markup("</small></figcaption></figure>");
    }

    private static void card(Html html, Block.LinkCard card) {
        html.markup("<p class=\"card\"><a href=\"");
        html.attribute(card.address());
        html.markup("\" rel=\"noopener\">");
        Typeset.write(card.title(), html.output);
        html.markup("</a>");
        if (!card.description().isEmpty()) {
            // The space is for readers without our style.
            html.markup(" <span>");
            Typeset.write(card.description(), html.output);
            html.markup("</span>");
        }
        html.markup("</p>");
    }

    private void footnote(Html html, String mark, RichText text) {
        html.markup("<li id=\"note-");
        html.attribute(mark);
        html.markup("\"><a class=\"mark\" href=\"#ref-");
        html.attribute(mark);
        html.markup("\"><span class=\"vh\">");
        Escape.htmlContent(words.backToText(), html.output);
        html.markup(" </span>");
        Escape.htmlContent(Typeset.plain(mark), html.output);
        html.markup("</a> <span>");
        html.text(text);
        html.markup("</span></li>");
    }
}
