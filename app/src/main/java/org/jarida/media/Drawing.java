package org.jarida.media;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A vector drawing (SVG) that holds shapes and nothing else: no script, style, link, animation,
 * foreign content, entity or processing instruction. Anything not on the list is refused.
 */
public final class Drawing {
    private static final int MOST_BYTES = 1 << 20;
    private static final int DEEPEST = 64;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS =
            Set.of(
                    "svg",
                    "title",
                    "desc",
                    "g",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon");

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "viewBox",
                    "role",
                    "d",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "width",
                    "height",
                    "points",
                    "transform",
                    "fill",
                    "fill-rule",
                    "fill-opacity",
                    "clip-rule",
                    "opacity",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-opacity",
                    "stroke-dasharray",
                    "stroke-miterlimit",
                    "class",
                    "id",
                    "aria-label",
                    "aria-hidden");

    /** Attributes that are no CSS, or of which CSS knows only movements. */
    private static final Set<String> WITH_BRACKETS =
            Set.of("transform", "aria-label", "class", "id");

    private final byte[] bytes;
    private final int width;
    private final int height;

    private Drawing(byte[] bytes, int width, int height) {
        this.bytes = bytes.clone();
        this.width = width;
        this.height = height;
    }

    /** The file as it was given, UTF-8. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Natural width, from the view box. */
    public int width() {
        return width;
    }

    /** Natural height, from the view box. */
    public int height() {
        return height;
    }

    /** What came of reading a file as a drawing. */
    public sealed interface Reading {
        record Read(Drawing drawing) implements Reading {}

        /**
         * @param reason message key, see the catalogues
         * @param detail the name that was refused, or empty
         */
        record Refused(String reason, String detail) implements Reading {}
    }

    /** True where the first letter is that of markup: a drawing, or something that poses as one. */
    static boolean begins(byte[] bytes) {
        int at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length && bytes[at] == '<';
    }

    public static Reading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Reading.Refused("image.too-large", "");
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            XMLStreamReader xml =
                    factory().createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            String declared = xml.getCharacterEncodingScheme();
            if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
                // A browser would read other characters than those that are looked at here.
                return new Reading.Refused("image.not-a-drawing", "");
            }
            return read(bytes, xml);
        } catch (XMLStreamException | CharacterCodingException e) {
            return new Reading.Refused("image.not-a-drawing", "");
        }
    }

    /** Follows no reference out of the file, and knows no entity. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static Reading read(byte[] bytes, XMLStreamReader xml) throws XMLStreamException {
        int[] size = {0, 0};
        int depth = 0;
        boolean first = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String refused = refusedName(xml);
                    boolean root = xml.getLocalName().equals("svg");
                    depth++;
                    if (!refused.isEmpty() || root != first || depth > DEEPEST) {
                        return new Reading.Refused("image.not-allowed", refused);
                    }
                    if (first) {
                        size = size(xml.getAttributeValue(null, "viewBox"));
                        first = false;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    return new Reading.Refused("image.not-allowed", "<! or <?");
                }
                default -> {
                    // Text carries nothing that could act.
                }
            }
        }
        if (size[0] <= 0 || size[1] <= 0) {
            return new Reading.Refused("image.no-size", "");
        }
        return new Reading.Read(new Drawing(bytes, size[0], size[1]));
    }

    /** A function of CSS, such as url(), or an escape that could hide one. */
    private static boolean calls(String value) {
        return value.indexOf('(') >= 0 || value.indexOf('\\') >= 0;
    }

    private static String refusedName(XMLStreamReader xml) {
        if (!SVG.equals(xml.getNamespaceURI()) || !ELEMENTS.contains(xml.getLocalName())) {
            return xml.getLocalName();
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (xml.getAttributeNamespace(i) != null
                    || !ATTRIBUTES.contains(name)
                    || (!WITH_BRACKETS.contains(name) && calls(xml.getAttributeValue(i)))) {
                return name;
            }
        }
        return "";
    }

    /** "0 0 1200 750" gives 1200 and 750; anything else gives zeros. */
    private static int[] size(String viewBox) {
        String[] parts = viewBox == null ? new String[0] : viewBox.trim().split("[ ,]+");
        if (parts.length != 4) {
            return new int[] {0, 0};
        }
        try {
            double width = Double.parseDouble(parts[2]);
            double height = Double.parseDouble(parts[3]);
            boolean sensible = width >= 1 && height >= 1 && width <= 20_000 && height <= 20_000;
            return sensible
                    ? new int[] {(int) Math.round(width), (int) Math.round(height)}
                    : new int[] {0, 0};
        } catch (NumberFormatException e) {
            return new int[] {0, 0};
        }
    }
}
