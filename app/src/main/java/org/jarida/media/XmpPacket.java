package org.jarida.media;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The few words of an XMP packet (ISO 16684-1) that a newspaper needs. */
final class XmpPacket {
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** Names of what is read, by namespace and name. */
    private static final Map<String, String> WANTED =
            Map.of(
                    DC + "description", "description",
                    DC + "creator", "creator",
                    DC + "rights", "rights",
                    PHOTOSHOP + "Credit", "credit",
                    PHOTOSHOP + "Headline", "headline");

    private final Map<String, String> found = new HashMap<>();

    private XmpPacket() {}

    /** What stands before the place where it breaks, if it does. */
    static XmpPacket read(byte[] packet) {
        XmpPacket read = new XmpPacket();
        if (packet.length > 0) {
            try {
                read.read(
                        Drawing.factory().createXMLStreamReader(new ByteArrayInputStream(packet)));
            } catch (XMLStreamException | RuntimeException e) {
                // Nothing more is known of the picture: it is one all the same.
            }
        }
        return read;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String property = "";
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    attributes(xml);
                    property = name(xml.getNamespaceURI(), xml.getLocalName()).orElse(property);
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    boolean isItem = isItem(xml);
                    boolean isProperty =
                            name(xml.getNamespaceURI(), xml.getLocalName()).isPresent();
                    if (!property.isEmpty() && (isItem || isProperty)) {
                        note(property, text.toString());
                    }
                    property = isProperty ? "" : property;
                    text.setLength(0);
                }
                default -> {
                    // Comments and the packet's own marks say nothing.
                }
            }
        }
    }

    /** The first of several values: the default language, and the first of the makers. */
    private void note(String property, String value) {
        if (!value.isBlank()) {
            found.putIfAbsent(property, value.strip());
        }
    }

    private void attributes(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            name(xml.getAttributeNamespace(i), xml.getAttributeLocalName(i))
                    .ifPresent(property -> note(property, value));
        }
    }

    private static Optional<String> name(String space, String name) {
        return Optional.ofNullable(WANTED.get(space + name));
    }

    private static boolean isItem(XMLStreamReader xml) {
        return RDF.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("li");
    }

    String description() {
        return found.getOrDefault("description", "");
    }

    String creator() {
        return found.getOrDefault("creator", "");
    }

    String rights() {
        return found.getOrDefault("rights", "");
    }

    String credit() {
        return found.getOrDefault("credit", "");
    }

    String headline() {
        return found.getOrDefault("headline", "");
    }
}
