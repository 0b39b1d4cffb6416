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
    /** For browsers that choose no width themselves. */
    private static final int PLAIN_WIDTH = 640;

    private final Image image;
    private final Place place;
    private final String alt;

    /**
     * Where a picture stands, and how wide it is shown there: the styles of the place, in short.
     */
    public enum Place {
        /** Above the text of an article. */
        ARTICLE("(min-width: 82rem) 60rem, (min-width: 70rem) 70vw, 94vw", true),
        /** Among the paragraphs of an article. */
        BODY("(min-width: 36rem) 33rem, 94vw", false),
        /** The opening story of the front page. */
        OPENING("(min-width: 62rem) 60vw, 94vw", true),
        /** Any other story of the front page. */
        STORY("(min-width: 62rem) 30vw, (min-width: 40rem) 55vw, 94vw", false),
        /** A story in a list. */
        LISTED("(min-width: 62rem) 16rem, (min-width: 40rem) 12rem, 94vw", false);

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
        output.writeContent("<img" + choice + " src=\"" + address() + "\"");
        output.writeContent(" width=\"" + image.width() + "\" height=\"" + image.height() + "\"");
        output.writeContent(place.first ? " fetchpriority=\"high\"" : " loading=\"lazy\"");
        output.writeContent(" alt=\"");
        Escape.htmlAttribute(Typeset.plain(alt), output);
        output.writeContent("\">");
    }

    private String choice(VariantFormat format) {
        String files =
                image.widths().stream()
                        .map(width -> address(width, format) + " " + width + "w")
                        .collect(Collectors.joining(", "));
        return " srcset=\"" + files + "\" sizes=\"" + place.sizes + "\"";
    }

    private String address() {
        if (image.isDrawing()) {
            return "/media/" + image.id() + ".svg";
        }
        int width =
                image.widths().stream()
                        .filter(one -> one >= PLAIN_WIDTH)
                        .findFirst()
                        .orElse(image.widths().getLast());
        return address(width, VariantFormat.JPEG);
    }

    private String address(int width, VariantFormat format) {
        return "/media/" + image.id() + "-" + width + "." + format.ending();
    }
}
