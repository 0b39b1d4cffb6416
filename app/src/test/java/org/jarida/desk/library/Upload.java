package org.jarida.desk.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jarida.StaffBrowser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files as the scripts of the newsroom do. */
final class Upload {
    private static final String BOUNDARY = "----jarida-test";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Upload() {}

    /**
     * @param type as the sender calls it
     */
    record Part(String name, String type, byte[] bytes) {
        static Part jpeg(byte[] bytes) {
            return new Part("picture.jpg", "image/jpeg", bytes);
        }
    }

    static HttpResponse<String> of(StaffBrowser who, byte[] bytes) {
        return of(who, Part.jpeg(bytes));
    }

    static HttpResponse<String> of(StaffBrowser who, Part... parts) {
        return raw(who, "multipart/form-data; boundary=" + BOUNDARY, body(parts));
    }

    static HttpResponse<String> raw(StaffBrowser who, String type, byte[] body) {
        return who.send(
                who.request("/newsroom/images")
                        .setHeader("Accept", "application/json")
                        .header("Content-Type", type)
                        .header("X-XSRF-TOKEN", who.token())
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    /** As a browser sends a form without any script. */
    static HttpResponse<String> form(StaffBrowser who, Part part) {
        byte[] token =
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                                + who.token()
                                + "\r\n")
                        .getBytes(UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(token);
        body.writeBytes(body(part));
        return who.send(
                who.request("/newsroom/images")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    static byte[] body(Part... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String head =
                    "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                            .formatted(BOUNDARY, part.name(), part.type());
            body.writeBytes(head.getBytes(UTF_8));
            body.writeBytes(part.bytes());
            body.writeBytes("\r\n".getBytes(UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }
}
