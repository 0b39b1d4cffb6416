package org.jarida.site.sitemap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jarida.platform.XmlText;

/** Writes a sitemap (sitemaps.org, protocol 0.9): one element after another, nothing kept. */
final class SitemapXml {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The one reading of the standard library's choice of writers; it is safe for all threads. */
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private SitemapXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Which further elements a sitemap has, with their prefix and namespace. */
    enum Form {
        INDEX("sitemapindex", Map.of()),
        PAGES("urlset", Map.of("xhtml", "http://www.w3.org/1999/xhtml")),
        NEWS("urlset", Map.of("news", "http://www.google.com/schemas/sitemap-news/0.9")),
        ARTICLES("urlset", Map.of());

        private final String root;
        private final Map<String, String> namespaces;

        Form(String root, Map<String, String> namespaces) {
            this.root = root;
            this.namespaces = namespaces;
        }
    }

    interface Content {
        void writeTo(SitemapXml xml) throws XMLStreamException;
    }

    static byte[] bytes(Form form, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, form, content);
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static void write(OutputStream out, Form form, Content content) throws IOException {
        try {
            XMLStreamWriter xml = WRITERS.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(form.root);
            xml.writeDefaultNamespace(SITEMAP);
            for (Map.Entry<String, String> one : form.namespaces.entrySet()) {
                xml.writeNamespace(one.getKey(), one.getValue());
            }
            content.writeTo(new SitemapXml(xml));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException broken
                    ? broken
                    : new IOException(e);
        }
    }

    void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An element that holds text. */
    void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    /** The same page in another language. */
    void alternate(String language, String url) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        for (var attribute :
                List.of(
                        Map.entry("rel", "alternate"),
                        Map.entry("hreflang", language),
                        Map.entry("href", url))) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }
}
