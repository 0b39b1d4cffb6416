package org.jarida.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jarida.StaffBrowser;
import org.jarida.TestPaper;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.signin.SampleAccounts;
import org.jarida.staff.signin.StaffSessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * For every route of the newsroom and every role: let in or refused, as {@link Task} has it. The
 * routes are asked of the program itself, so that a new one without a rule fails here.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomRoutesTest {
    /** What may stand in the place of a variable: a number that nothing has, a secret, a word. */
    private static final List<String> STAND_INS =
            List.of("999999", "A".repeat(43), "0".repeat(64), "word", "999999.webp");

    private final Map<Role, StaffBrowser> browsers = new EnumMap<>(Role.class);
    private TestPaper paper;

    @BeforeAll
    void start() {
        paper = TestPaper.start();
        paper.part(SampleAccounts.class).show(TestPaper.CLOCK);
    }

    @AfterAll
    void stop() {
        paper.close();
    }

    private record Route(String method, String path, HandlerMethod handler, boolean json) {
        boolean isOpenToAll() {
            return handler.hasMethodAnnotation(OpenToAll.class);
        }

        Task task() {
            Needs needs = handler.getMethodAnnotation(Needs.class);
            assertThat(needs).as(this + " says which task it is part of").isNotNull();
            return needs.value();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void everyRouteSaysWhomItIsFor() {
        assertThat(routes()).isNotEmpty();
        assertThat(routes())
                .allSatisfy(
                        route ->
                                assertThat(
                                                route.isOpenToAll()
                                                        ^ route.handler()
                                                                .hasMethodAnnotation(Needs.class))
                                        .as(route + ": either @Needs or @OpenToAll")
                                        .isTrue());
    }

    @Test
    void onlyTheWaysInAreOpenToAll() {
        assertThat(routes().stream().filter(Route::isOpenToAll).map(Route::path).distinct())
                .allMatch(
                        path ->
                                path.matches(
                                        "/newsroom/(sign-in|sign-in/code|forgotten|passkey|"
                                                + "passkey/options|(invitation|forgotten|preview)/.*)"));
    }

    @TestFactory
    Stream<DynamicTest> everyRoleIsLetInOrRefusedAsTheTableSays() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Route route : routes()) {
            if (!route.isOpenToAll()) {
                tests.add(DynamicTest.dynamicTest(route + ", nobody", () -> refusesNobody(route)));
                for (Role role : Role.values()) {
                    tests.add(
                            DynamicTest.dynamicTest(
                                    route + ", " + role, () -> asTheTableSays(route, role)));
                }
            }
        }
        return tests.stream();
    }

    private void refusesNobody(Route route) {
        StaffBrowser nobody = new StaffBrowser(paper);
        nobody.get("/newsroom/sign-in");

        HttpResponse<String> answer = ask(nobody, route);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .startsWith("/newsroom/sign-in?to=");
    }

    private void asTheTableSays(Route route, Role role) {
        HttpResponse<String> answer = ask(signedIn(role), route);

        if (route.task().isFor(role)) {
            assertThat(answer.statusCode()).isNotIn(401, 403);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .doesNotStartWith("/newsroom/sign-in?to=");
            assertThat(answer.statusCode()).as("no fault of ours").isLessThan(500);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    /** Afresh each time: some routes end the session. */
    private StaffBrowser signedIn(Role role) {
        StaffBrowser browser =
                browsers.computeIfAbsent(
                        role,
                        _ -> {
                            StaffBrowser made = new StaffBrowser(paper);
                            made.get("/newsroom/sign-in");
                            return made;
                        });
        String secret =
                paper.database()
                        .write(
                                sql ->
                                        StaffSessions.begin(
                                                sql,
                                                Accounts.byEmail(sql, StaffBrowser.email(role))
                                                        .orElseThrow()
                                                        .id(),
                                                "127.0.0.1",
                                                "",
                                                TestPaper.NOON));
        return browser.plant("jarida", secret);
    }

    private static HttpResponse<String> ask(StaffBrowser browser, Route route) {
        String type = route.json() ? "application/json" : "application/x-www-form-urlencoded";
        return browser.send(
                browser.request(route.path())
                        .header("X-XSRF-TOKEN", browser.token())
                        .header("Content-Type", type)
                        .method(
                                route.method(),
                                route.method().equals("GET")
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(route.json() ? "{}" : "")));
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        paper.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach(
                        (mapping, handler) ->
                                mapping.getPathPatternsCondition().getPatterns().stream()
                                        .filter(NewsroomRoutesTest::isNewsroom)
                                        .forEach(one -> add(routes, mapping, one, handler)));
        return routes;
    }

    private static boolean isNewsroom(PathPattern pattern) {
        return pattern.getPatternString().equals("/newsroom")
                || pattern.getPatternString().startsWith("/newsroom/");
    }

    private static void add(
            List<Route> routes,
            RequestMappingInfo mapping,
            PathPattern pattern,
            HandlerMethod handler) {
        boolean json =
                mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                        .anyMatch(one -> one.getSubtype().equals("json"));
        List<String> methods =
                mapping.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
        assertThat(methods).as(pattern + " says by which method it is asked").isNotEmpty();
        methods.forEach(
                method -> routes.add(new Route(method, example(pattern), handler, json)));
    }

    /** An address that the pattern takes. */
    private static String example(PathPattern pattern) {
        String text = pattern.getPatternString();
        List<String> found = List.of("");
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '{' ? closing(text, at) : at + 1;
            List<String> parts =
                    text.charAt(at) == '{' ? STAND_INS : List.of(text.substring(at, end));
            found =
                    found.stream()
                            .flatMap(before -> parts.stream().map(part -> before + part))
                            .toList();
            at = end;
        }
        return found.stream()
                .filter(one -> pattern.matches(PathContainer.parsePath(one)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No stand-in for " + text));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new AssertionError("No end of a variable in " + text);
    }
}
