package org.jarida.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.BodyProblem;
import org.jarida.article.Presence;
import org.jarida.article.SaveOutcome;
import org.jarida.article.SaveWorkingCopy;
import org.jarida.article.WorkingCopies;
import org.jarida.article.WorkingCopy;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.platform.Database;
import org.jarida.platform.page.Document;
import org.jarida.staff.Editor;
import org.jarida.staff.Needs;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** {@code /newsroom/articles/{id}/copy}: what is being typed, for the editor's script. */
@Controller
final class ArticleCopy {
    private static final String PATH = "/newsroom/articles/{id:[0-9]{1,18}}/copy";

    private final Database database;
    private final SaveWorkingCopy save;
    private final Clock clock;

    ArticleCopy(Database database, SaveWorkingCopy save, Clock clock) {
        this.database = database;
        this.save = save;
        this.clock = clock;
    }

    /** Whoever asks has the article open. */
    @GetMapping(PATH)
    @Needs(Task.WRITE)
    Document copy(Editor editor, @PathVariable("id") long id) {
        Instant at = clock.instant();
        Optional<Map<String, @Nullable Object>> found =
                database.write(
                        sql ->
                                WorkingCopies.find(sql, id)
                                        .map(copy -> seen(sql, copy, editor, at)));
        return found.map(object -> Json.answer(HttpStatus.OK, object))
                .orElseGet(() -> Json.answer(HttpStatus.NOT_FOUND, Map.of()));
    }

    private static Map<String, @Nullable Object> seen(
            DSLContext sql, WorkingCopy copy, Editor editor, Instant at) {
        Presence.seen(sql, copy.article(), editor, at);
        return CopyJson.of(copy, Presence.others(sql, copy.article(), editor, at));
    }

    @PutMapping(PATH)
    @Needs(Task.WRITE)
    Document save(
            Editor editor,
            Language language,
            @PathVariable("id") long id,
            @RequestBody byte[] typed) {
        String json = new String(typed, StandardCharsets.UTF_8);
        return switch (save.save(editor, id, json, clock)) {
            case SaveOutcome.Saved(var copy) ->
                    Json.answer(HttpStatus.OK, CopyJson.saved(copy, others(id, editor)));
            case SaveOutcome.Conflict(var theirs) ->
                    Json.answer(HttpStatus.CONFLICT, CopyJson.of(theirs, others(id, editor)));
            case SaveOutcome.Refused(var problems) ->
                    Json.answer(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Map.of("problems", told(problems, language)));
            case SaveOutcome.NotThere() -> Json.answer(HttpStatus.NOT_FOUND, Map.of());
            case SaveOutcome.NotYours() -> Json.answer(HttpStatus.FORBIDDEN, Map.of());
        };
    }

    private List<Presence> others(long id, Editor editor) {
        Instant at = clock.instant();
        return database.read(sql -> Presence.others(sql, id, editor, at));
    }

    private static List<Map<String, @Nullable Object>> told(
            List<BodyProblem> problems, Language language) {
        Messages messages = Messages.of(language);
        return problems.stream()
                .map(one -> Json.object("at", one.path(), "message", messages.text(one.reason())))
                .toList();
    }
}
