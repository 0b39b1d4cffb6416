package org.jarida.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jarida.TestPaper;
import org.springframework.web.util.HtmlUtils;

/** The form as a browser sends it; a whole letter, until something in it is changed. */
public final class SentForm {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String path = "/contact";

    public SentForm() {
        with("kind", "opinion");
        with("name", "سامية بن عمر");
        with("email", "samia@barid.example");
        with("subject", "الحافلة رقم 9 (NATO)");
        with("body", "سيدي المحرّر،\r\nقرأت مقالكم.");
        with("link", "");
    }

    public SentForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    SentForm header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    SentForm in(String language) {
        path = "/" + language + path;
        return this;
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public HttpResponse<String> to(TestPaper paper) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(paper.address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded()));
        headers.forEach(request::header);
        return TestPaper.send(request.build());
    }

    private String encoded() {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What stands in a field of the page, as a browser would send it again. */
    static String kept(String page, String field) {
        Matcher matcher =
                Pattern.compile(
                                "(?s)<textarea id=\""
                                        + field
                                        + "\"[^>]*>\n(.*?)</textarea>|<input id=\""
                                        + field
                                        + "\"[^>]*? value=\"([^\"]*)\"")
                        .matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("No field " + field);
        }
        String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return HtmlUtils.htmlUnescape(value);
    }
}
