package org.jarida.media;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.stream.Collectors;
import org.jarida.paper.Typeset;

/**
 * The one writer of pictures for readers: a drawing as it is, a photograph at the width and in the
 * format that the reader's browser chooses.
 */
public final class PictureHtml implements Content {
    private final Image image;
    private final Place place;
    private final String alt;

    /**
     * Phones of three pixels a point get no more than two, which the eye does not miss: half the
     * weight.
     */
    private static final String DENSE_PHONE =
            "(max-width: 36rem) and (min-resolution: 2.5dppx) 58vw, ";

    /**
     * Where a picture stands, and how wide the styles show it there, for windows from the widest to
     * a phone's: the sheet ends at 82 rem, and the columns change where their containers do. On a
     * phone half a rem is kept back, so that 360 points are content with 320 or 640 pixels.
     */
    public enum Place {
        /** Across the page, above the text of an article. */
        ARTICLE(
                "(min-width: 82rem) 61rem, (min-width: 70rem) 74vw, (min-width: 49rem) 94vw, "
                        + "(min-width: 36rem) 33rem, calc(100vw - 2.5rem)",
                true),
        /** Above the text of an article, higher than wide: no wider than the lines. */
        UPRIGHT("(min-width: 36rem) 33rem, calc(100vw - 2.5rem)", true),
        /** Among the paragraphs of an article. */
        BODY("(min-width: 36rem) 33rem, calc(100vw - 2.5rem)", false),
        /** The opening story of the front page. */
        OPENING("(min-width: 82rem) 50rem, (min-width: 66rem) 62vw, calc(100vw - 2.5rem)", true),
        /** Any other story of the front page. */
        STORY(
                "(min-width: 82rem) 26rem, (min-width: 66rem) 32vw, (min-width: 43rem) 55vw, "
                        + "calc(100vw - 2.5rem)",
                false),
        /** A story in a list. */
        LISTED("(min-width: 66rem) 16rem, (min-width: 43rem) 12rem, calc(100vw - 2.5rem)", false);

        private final String sizes;
        private final boolean first;

        Place(String sizes, boolean first) {
            this.sizes = sizes;
            this.first = first;
        }
    }

    /**
     * @param alt what it shows, for those who do not see it; empty beside a text that says the same
     */
    public PictureHtml(Image image, Place place, String alt) {
        this.image = image;
        this.place = place;
        this.alt = alt;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (image.isDrawing()) {
            img(output, "");
            return;
        }
        output.writeContent("<picture><source type=\"" + VariantFormat.WEBP.contentType() + "\"");
        output.writeContent(choice(VariantFormat.WEBP) + ">");
        img(output, choice(VariantFormat.JPEG));
        output.writeContent("</picture>");
    }

    private void img(TemplateOutput output, String choice) {
        output.writeContent("<img" + choice + " src=\"" + image.plain().address() + "\"");
        output.writeContent(" width=\"" + image.width() + "\" height=\"" + image.height() + "\"");
        if (!image.focus().isMiddle()) {
            output.writeContent(" class=\"" + image.focus().classes() + "\"");
        }
        output.writeContent(place.first ? " fetchpriority=\"high\"" : " loading=\"lazy\"");
        output.writeContent(" alt=\"");
        Escape.htmlAttribute(Typeset.plain(alt), output);
        output.writeContent("\">");
    }

    private String choice(VariantFormat format) {
        String files =
                image.widths().stream()
                        .map(width -> image.file(width, format).address() + " " + width + "w")
                        .collect(Collectors.joining(", "));
        return " srcset=\"" + files + "\" sizes=\"" + DENSE_PHONE + place.sizes + "\"";
    }
}
