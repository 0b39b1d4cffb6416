package org.jarida.platform;

import jakarta.servlet.http.HttpServletResponse;

/** What lets scripts of other sites read public data (Fetch Standard, CORS protocol). */
public final class OpenData {
    private OpenData() {}

    public static void allow(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "ETag");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Answers the question that a browser asks before it sends a header such as If-None-Match. */
    public static void answerPreflight(HttpServletResponse response) {
        allow(response);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setHeader("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
