package org.jarida.platform.page;

import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Somebody who waits for an answer.
 *
 * @param callback told when the answer is written, or cannot be
 */
record Asked(Request request, Response response, Callback callback) {

    /** True where something is read, not sent or changed. */
    boolean isRead() {
        return request.getMethod().equals("GET") || isHead();
    }

    private boolean isHead() {
        return request.getMethod().equals("HEAD");
    }

    Set<Encoding> accepted() {
        return Encoding.accepted(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    }

    /** Sends one form of a kept answer, or that the reader has it already. */
    void send(int status, Form form) {
        if (isKnown(status, form)) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.getHeaders().add(form.unchangedFields());
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            send(status, form.fields(), form.body());
        }
    }

    void send(int status, HttpFields fields, ByteBuffer body) {
        response.setStatus(status);
        response.getHeaders().add(fields);
        response.write(true, isHead() ? BufferUtil.EMPTY_BUFFER : body, callback);
    }

    /** By its entity tag where the reader has one; else by time (RFC 9110, 13.2.2). */
    private boolean isKnown(int status, Form form) {
        if (status != HttpStatus.OK_200) {
            return false;
        }
        String tags = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        if (tags != null) {
            return matches(tags, form.tag());
        }
        String since = request.getHeaders().get(HttpHeader.IF_MODIFIED_SINCE);
        // What is no date is a time before all others here, and so ignored (RFC 9110, 13.1.3).
        return since != null
                && form.fields().contains(HttpHeader.LAST_MODIFIED)
                && form.fields().getDateField(HttpHeader.LAST_MODIFIED)
                        <= HttpDateTime.parseToEpoch(since);
    }

    /** The weak comparison (RFC 9110, 8.8.3.2): a tag of ours holds neither comma nor space. */
    private static boolean matches(String tags, String tag) {
        if (tags.equals(tag)) {
            return true;
        }
        for (String one : tags.split(",")) {
            String bare = one.strip();
            if (bare.equals("*") || bare.equals(tag) || bare.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
