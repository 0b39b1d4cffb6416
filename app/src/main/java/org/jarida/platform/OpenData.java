package org.jarida.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What lets scripts of other sites read public data (Fetch Standard, CORS protocol). */
public final class OpenData {
    /** The header fields of such an answer, by name. */
    public static final Map<String, String> FIELDS =
            Map.of(
                    "Access-Control-Allow-Origin", "*",
                    "Access-Control-Expose-Headers", "ETag",
                    "Cross-Origin-Resource-Policy", "cross-origin");

    private OpenData() {}

    /** Answers the question that a browser asks before it sends a header such as If-None-Match. */
    public static void answerPreflight(HttpServletResponse response) {
        FIELDS.forEach(response::setHeader);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
