package org.jarida.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/** An answer for programs that is too long to be held whole: it is written while it is read. */
public final class StreamedDocument implements View {
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
        response.setHeader(HttpHeaders.CACHE_CONTROL, Page.REVALIDATE);
        // Weak: the bytes are not what it is made of.
        String etag = "W/\"" + Sha256.of(state).substring(0, 24) + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(etag)
                || request.getMethod().equals("HEAD")) {
            return;
        }
        writing.writeTo(response.getOutputStream());
    }
}
