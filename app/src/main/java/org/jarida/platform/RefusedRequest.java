package org.jarida.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The answer to what the server refuses before a page is asked: too large, or no request at all. It
 * is always the same and asks neither the database nor the templates.
 */
final class RefusedRequest extends ErrorHandler {
    private static final byte[] PAGE = page();

    private final HttpFields headers;

    RefusedRequest(SecurityHeaders security) {
        HttpFields.Mutable fields = HttpFields.build();
        security.values().forEach(fields::put);
        fields.put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, PAGE.length));
        this.headers = fields.asImmutable();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        headers.forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(PAGE), callback);
        return true;
    }

    @Override
    public ByteBuffer badMessageError(
            int status, @Nullable String reason, HttpFields.Mutable fields) {
        headers.forEach(fields::put);
        return ByteBuffer.wrap(PAGE);
    }

    private static byte[] page() {
        try (InputStream in = RefusedRequest.class.getResourceAsStream("/refused.html")) {
            if (in == null) {
                throw new IllegalStateException("The build lacks refused.html");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
