package org.jarida.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.jarida.platform.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/**
 * An answer for programs that is too long to be held whole: it is written while it is read. Each
 * holds a thread until its reader has taken it, so that only a few are written at once.
 */
public final class StreamedDocument implements View {
    private static final int AT_ONCE = 4;
    private static final String SECONDS_TO_WAIT = "10";
    private static final Semaphore FREE = new Semaphore(AT_ONCE);

    private final String type;
    private final String state;
    private final Writing writing;

    /** Writes the text in UTF-8. */
    public interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param type media type
     * @param state a text that changes whenever the document does
     * @param writing done only where the document is asked whole; holds no transaction while a slow
     *     reader takes it
     */
    public StreamedDocument(String type, String state, Writing writing) {
        this.type = type;
        this.state = state;
        this.writing = writing;
    }

    @Override
    public String getContentType() {
        return type + ";charset=utf-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, SharedCaches.ASKED_EACH_TIME);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        // Weak: the bytes are not what it is made of.
        String etag = "W/\"" + Sha256.of(state).substring(0, 24) + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(etag)
                || request.getMethod().equals("HEAD")) {
            return;
        }
        if (!FREE.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            write(request, response);
        } finally {
            FREE.release();
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        OutputStream out = response.getOutputStream();
        if (Encoding.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .contains(Encoding.GZIP)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, Encoding.GZIP.token());
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            writing.writeTo(gzip);
            gzip.finish();
        } else {
            writing.writeTo(out);
        }
    }
}
