package org.jarida.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * An answer made by one template from one typed value.
 *
 * @param template name below the templates' folder
 * @param value the template's one parameter
 * @param fields header fields that only this answer has, by name
 * @param freshness how long it may be kept; empty where it is only for who asked
 */
public record Page(
        String template,
        Object value,
        int status,
        Map<String, String> fields,
        Optional<Freshness> freshness)
        implements Answer {
    private static final String TYPE = "text/html;charset=utf-8";
    private static final TemplateEngine TEMPLATES = templates();

    public Page {
        fields = Map.copyOf(fields);
    }

    /** Kept as long as it is fresh. */
    public static Page ok(String template, Object value, Freshness freshness) {
        return kept(template, value, HttpServletResponse.SC_OK, freshness);
    }

    /** With another status, and kept all the same: that something is not there stays true too. */
    public static Page kept(String template, Object value, int status, Freshness freshness) {
        return new Page(template, value, status, Map.of(), Optional.of(freshness));
    }

    /** Only for who asked. */
    public static Page unkept(String template, Object value, int status) {
        return new Page(template, value, status, Map.of(), Optional.empty());
    }

    public Page field(String name, String content) {
        return new Page(template, value, status, Map.of(name, content), freshness);
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public Finished finish() {
        return Finished.of(status, TYPE, html()).fields(fields).kept(freshness);
    }

    /** A template's text alone, for what is not a page of its own. */
    public static String text(String template, Object value) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, value, output);
        return output.toString();
    }

    private byte[] html() {
        Utf8ByteOutput output = new Utf8ByteOutput();
        TEMPLATES.render(template, value, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static TemplateEngine templates() {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Page.class.getClassLoader());
        engine.setBinaryStaticContent(true);
        return engine;
    }
}
