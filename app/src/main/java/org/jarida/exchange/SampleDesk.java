package org.jarida.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Body;
import org.jarida.article.BodyJson;
import org.jarida.article.Kind;
import org.jarida.article.SaveWorkingCopy;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.article.workflow.BeginArticle;
import org.jarida.article.workflow.ReadyArticle;
import org.jarida.article.workflow.SubmitArticle;
import org.jarida.platform.Database;
import org.jarida.publication.Schedule;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts articles in work onto the desk of the sample newspaper, at every step of their way. */
@Component
public final class SampleDesk {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String DESK = "kawthar@sariya.example";

    private final Database database;
    private final BeginArticle begin;
    private final SaveWorkingCopy save;
    private final SubmitArticle submit;
    private final ReadyArticle ready;
    private final Schedule schedule;

    SampleDesk(
            Database database,
            BeginArticle begin,
            SaveWorkingCopy save,
            SubmitArticle submit,
            ReadyArticle ready,
            Schedule schedule) {
        this.database = database;
        this.begin = begin;
        this.save = save;
        this.submit = submit;
        this.ready = ready;
        this.schedule = schedule;
    }

    /**
     * @param folder with {@code desk.json}; its people have accounts
     */
    public void make(Path folder, Clock clock) {
        for (JsonNode one : MAPPER.readTree(read(folder.resolve("desk.json")))) {
            make(one, clock);
        }
    }

    private void make(JsonNode json, Clock clock) {
        boolean idea = json.path("state").asString().equals("idea");
        Editor writer = editor(json.path("writer").asString(DESK));
        Section section =
                database.write(
                        sql ->
                                Sections.named(
                                        sql, json.path("section").asString(), clock.instant()));
        long id =
                begin.begin(
                        writer,
                        json.path("title").asString(),
                        section,
                        Kind.of(json.path("kind").asString()),
                        idea,
                        hours(json.path("dueHours"), clock),
                        clock);
        if (!idea) {
            save.save(writer, id, text(json), clock);
            moveOn(json, id, writer, clock);
        }
    }

    private void moveOn(JsonNode json, long id, Editor writer, Clock clock) {
        Editor desk = editor(DESK);
        switch (json.path("state").asString()) {
            case "review" -> submit.submit(writer, id, clock);
            case "ready" -> ready.ready(desk, id, clock);
            case "scheduled" ->
                    schedule.schedule(
                            desk, id, hours(json.path("publishHours"), clock).orElseThrow(), clock);
            default -> {}
        }
    }

    private Editor editor(String email) {
        return database.read(sql -> Accounts.byEmail(sql, email))
                .map((Account account) -> account.editor(""))
                .orElseThrow();
    }

    private static Optional<Instant> hours(JsonNode json, Clock clock) {
        return json.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        clock.instant()
                                .plus(Duration.ofHours(json.asInt()))
                                .truncatedTo(ChronoUnit.HOURS));
    }

    private static String text(JsonNode json) {
        StringBuilder lines = new StringBuilder();
        json.path("text").forEach(line -> lines.append(line.asString()).append('\n'));
        return MAPPER.writeValueAsString(
                Map.of(
                        "version",
                        1,
                        "title",
                        json.path("title").asString(),
                        "standfirst",
                        json.path("standfirst").asString(""),
                        "body",
                        BodyJson.blocks(Body.ofLines(lines.toString().strip()))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
