package org.jarida.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/**
 * An answer made by one template from one typed value.
 *
 * @param template name below the templates' folder
 * @param value the template's one parameter
 * @param kept whether caches may keep it
 */
public record Page(String template, Object value, int status, boolean kept) implements View {
    private static final TemplateEngine TEMPLATES = templates();

    /** Caches may keep it, and ask each time whether it is still the newest. */
    static final String REVALIDATE = "public, no-cache";

    /** What is no good answer is not kept. */
    public Page(String template, Object value, int status) {
        this(template, value, status, status == HttpServletResponse.SC_OK);
    }

    public static Page ok(String template, Object value) {
        return new Page(template, value, HttpServletResponse.SC_OK);
    }

    /** Only for who asked. */
    public static Page unkept(String template, Object value) {
        return new Page(template, value, HttpServletResponse.SC_OK, false);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        byte[] html = html();
        response.setContentType(getContentType());
        if (kept) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, REVALIDATE);
            if (new ServletWebRequest(request, response).checkNotModified(etag(html))) {
                return;
            }
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.setStatus(status);
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    static String etag(byte[] bytes) {
        return "\"" + Sha256.of(bytes).substring(0, 24) + "\"";
    }

    /** A template's text alone, for what is not a page of its own. */
    public static String text(String template, Object value) {
        StringOutput output = new StringOutput();
        TEMPLATES.render(template, value, output);
        return output.toString();
    }

    private byte[] html() throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        TEMPLATES.render(template, value, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(bytes);
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
