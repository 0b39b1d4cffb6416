package org.jarida.site.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jarida.TestPaper;
import org.jarida.browser.SamplePages;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.Importing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API says what its document promises, and no more than what is public. */
class ApiTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final TestPaper paper = TestPaper.sample();

    @Test
    void everyAnswerIsAsTheDocumentSays() {
        assertFits("/api/v1/paper", 200, "Paper");
        assertFits("/api/v1/sections", 200, "SectionList");
        JsonNode authors = assertFits("/api/v1/authors?limit=3", 200, "AuthorPage");
        String author = authors.path("authors").get(0).path("slug").asString();
        assertFits("/api/v1/authors/" + author, 200, "Author");
        assertFits("/api/v1/articles?limit=5", 200, "ArticlePage");
        assertFits("/api/v1/articles?kind=analysis&author=" + author, 200, "ArticlePage");
        for (Listing listing : newest()) {
            JsonNode article = assertFits("/api/v1/articles/" + listing.id(), 200, "Article");
            assertThat(article.path("title").asString()).isEqualTo(listing.title());
        }
    }

    @Test
    void whatIsWrongIsAProblemInWords() {
        assertFits("/api/v1/articles/999999", 404, "Problem");
        assertFits("/api/v1/authors/nobody", 404, "Problem");
        assertFits("/api/v1/articles?limit=101", 400, "Problem");
        assertFits("/api/v1/articles?limit=x", 400, "Problem");
        assertFits("/api/v1/articles?cursor=x", 400, "Problem");
        assertFits("/api/v1/articles?kind=x", 400, "Problem");
        String gone = requireNonNull(SamplePages.of(paper).get("gone"));
        JsonNode withdrawn =
                assertFits("/api/v1/articles/" + gone.substring("/a/".length()), 410, "Withdrawal");
        assertThat(withdrawn.toString()).contains("withdrawn");
    }

    @Test
    void whoFollowsThePagesMeetsEveryArticleOnce() {
        List<Long> met = new ArrayList<>();
        Optional<String> next = Optional.of("/api/v1/articles?limit=7");
        while (next.isPresent()) {
            JsonNode page = MAPPER.readTree(paper.get(next.get()).body());
            page.path("articles").forEach(one -> met.add(one.path("id").asLong()));
            next = Optional.of(page.path("next").asString("")).filter(one -> !one.isEmpty());
            next = next.map(one -> one.substring(paper.address("").length()));
        }
        assertThat(met).isEqualTo(newest().stream().map(Listing::id).toList());
    }

    @Test
    void aNewArticleDoesNotDisturbWhoIsReading() {
        try (TestPaper own = TestPaper.start()) {
            take(own, 0, 6);
            JsonNode first = MAPPER.readTree(own.get("/api/v1/articles?limit=3").body());
            take(own, 6, 9);
            String next = first.path("next").asString().substring(own.address("").length());
            JsonNode second = MAPPER.readTree(own.get(next).body());

            List<Long> met = new ArrayList<>();
            first.path("articles").forEach(one -> met.add(one.path("id").asLong()));
            second.path("articles").forEach(one -> met.add(one.path("id").asLong()));
            assertThat(met).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    @Test
    void otherPagesMayReadIt() {
        assertThat(paper.get("/api/v1/paper").headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(paper.get("/").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aClientGeneratorTakesTheDocument(@TempDir Path folder) throws Exception {
        Path document = Files.writeString(folder.resolve("openapi.json"), document().toString());
        Path client = folder.resolve("client.ts");
        run("openapi-typescript/bin/cli.js", document.toString(), "-o", client.toString());
        Path use = folder.resolve("use.ts");
        Files.writeString(
                use,
                """
                import type { components, paths } from "./client";
                const one: components["schemas"]["Listing"]["title"] = "عنوان";
                type Page = paths["/articles"]["get"]["responses"][200]["content"]["application/json"];
                export const titles = (page: Page) => page.articles.map((each) => each.title + one);
                """);
        run("typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", use.toString());
    }

    private static void run(String tool, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", "src/test/npm/node_modules/" + tool));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static void take(TestPaper paper, int from, int to) {
        String lines =
                IntStream.range(from, to)
                        .mapToObj(
                                i ->
                                        """
                                        {"title":"خبر %d","section":"محليات","text":"نصّ.",\
                                        "date":"2026-03-%02d","source":"مولّد","licence":"CC0"}
                                        """
                                                .formatted(i, 5 + i))
                        .reduce("", String::concat);
        assertThat(Importing.into(paper, lines.getBytes(UTF_8))).isEmpty();
    }

    private List<Listing> newest() {
        return paper.database().read(sql -> PublishedArticles.newest(sql, Optional.empty(), 1_000));
    }

    private JsonNode assertFits(String path, int status, String schema) {
        HttpResponse<String> answer = paper.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(status == 200 ? "application/json" : "application/problem+json");
        JsonNode json = MAPPER.readTree(answer.body());
        assertThat(schema(schema).validate(json)).as(path).isEmpty();
        return json;
    }

    /** As the document has it, and closed: a member that it does not name is a fault. */
    private Schema schema(String name) {
        ObjectNode root = MAPPER.createObjectNode();
        root.set("components", closed(document().required("components").deepCopy()));
        root.put("$ref", "#/components/schemas/" + name);
        return SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30()).getSchema(root);
    }

    private static JsonNode closed(JsonNode components) {
        for (JsonNode schema : components.required("schemas")) {
            if (schema instanceof ObjectNode object
                    && object.has("properties")
                    && !object.has("allOf")) {
                object.put("additionalProperties", false);
            }
        }
        return components;
    }

    private JsonNode document() {
        HttpResponse<String> answer = paper.get("/api/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode document = MAPPER.readTree(answer.body());
        assertThat(URI.create(document.path("servers").get(0).path("url").asString()).getPath())
                .isEqualTo("/api/v1");
        return document;
    }
}
