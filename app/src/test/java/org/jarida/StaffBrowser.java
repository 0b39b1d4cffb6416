package org.jarida;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.SampleAccounts;

/** A browser in the newsroom: it keeps its cookies, and sends forms with the token of its pages. */
public final class StaffBrowser {
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\">");

    private final TestPaper paper;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String token = "";

    /** Nobody is signed in yet. */
    public StaffBrowser(TestPaper paper) {
        this.paper = paper;
        headers.put("Accept", "text/html");
    }

    /** Signed in as the sample account of that role, which is made where it is missing. */
    public static StaffBrowser as(TestPaper paper, Role role) {
        paper.part(SampleAccounts.class).show(TestPaper.CLOCK);
        StaffBrowser browser = new StaffBrowser(paper);
        browser.signIn(email(role), password(role));
        return browser;
    }

    public static String email(Role role) {
        return switch (role) {
            case REPORTER -> "maha@sariya.example";
            case DESK_EDITOR -> "kawthar@sariya.example";
            case PUBLISHER -> "raouf@sariya.example";
            case OPERATOR -> "khalil@sariya.example";
        };
    }

    public static String password(Role role) {
        return "sariya-" + role.code();
    }

    /** A header field that every later request has. */
    public StaffBrowser header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpResponse<String> signIn(String email, String password) {
        get("/newsroom/sign-in");
        return post("/newsroom/sign-in", Map.of("email", email, "password", password));
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form, with the token of the page that was seen last. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return postBare(path, all);
    }

    /** Sends a form without the token. */
    public HttpResponse<String> postBare(String path, Map<String, String> fields) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends JSON as scripts do, with the token in the header. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder request(String path) {
        URI uri = URI.create(URI.create(paper.address(path)).toASCIIString());
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> answer = TestPaper.send(request.build());
        answer.headers().allValues("Set-Cookie").stream()
                .flatMap(line -> HttpCookie.parse(line).stream())
                .forEach(this::keep);
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    public String token() {
        return token;
    }

    /** The secret of the session; empty where nobody is signed in. */
    public String session() {
        return cookies.getOrDefault("jarida", "");
    }

    /** As somebody would who can write into this browser. */
    public StaffBrowser plant(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    public boolean isSignedIn() {
        return get("/newsroom/account").statusCode() == 200;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
