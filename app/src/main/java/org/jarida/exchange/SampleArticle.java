package org.jarida.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jarida.article.Articles;
import org.jarida.article.Content;
import org.jarida.article.NewArticle;
import org.jarida.article.Replacement;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.media.Images;
import org.jarida.platform.Database;
import org.jarida.publication.Correct;
import org.jarida.publication.CorrectOutcome.Corrected;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome.Published;
import org.jarida.publication.Withdraw;
import org.jarida.publication.WithdrawOutcome.Withdrawn;
import org.jarida.staff.Editor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One article of the sample, and what happens to it. */
final class SampleArticle {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final DemoDay day;
    private final Editor editor;
    private final Database database;
    private final Images images;
    private final IncomingArticle article;
    private final List<Note> corrections = new ArrayList<>();
    private final JsonNode withdrawn;
    private long id;

    /** Something that happens in the sample, at its time. */
    record Deed(Instant at, Runnable work) {}

    private record Note(Instant at, String wrong, String right) {
        Replacement done() {
            return Replacement.of(wrong, right);
        }

        Replacement undone() {
            String now = right;
            String before = wrong;
            return Replacement.of(now, before);
        }
    }

    SampleArticle(
            String text,
            PictureFolder pictures,
            DemoDay day,
            Editor editor,
            Database database,
            Images images) {
        this.day = day;
        this.editor = editor;
        this.database = database;
        this.images = images;
        ObjectNode json = (ObjectNode) MAPPER.readTree(day.fill(text));
        json.path("corrections")
                .forEach(
                        one ->
                                corrections.add(
                                        new Note(
                                                day.time(one.path("at").asString()),
                                                one.path("wrong").asString(),
                                                one.path("right").asString())));
        this.withdrawn = json.path("withdrawn");
        json.remove(List.of("corrections", "withdrawn"));
        Instant date = day.time(json.path("date").asString());
        json.put("date", date.toString());
        var terms = new ArticleJson.Terms(ZoneOffset.UTC, date, false);
        this.article = new ArticleJson(pictures, terms).read(json);
    }

    List<Deed> deeds(Publish publish, Correct correct, Withdraw withdraw) {
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed(article.publishedAt(), () -> publish(publish)));
        for (Note note : corrections) {
            deeds.add(new Deed(note.at(), () -> correct(correct, note)));
        }
        if (!withdrawn.isMissingNode()) {
            Instant at = day.time(withdrawn.path("at").asString());
            deeds.add(new Deed(at, () -> withdraw(withdraw, at)));
        }
        return deeds;
    }

    /** The file holds the right words; what was wrong stands in the text until its correction. */
    private NewArticle asFirstPublished(Section section) {
        Content content = article.content();
        for (Note note : corrections) {
            content = note.undone().in(content);
        }
        return new NewArticle(
                section,
                article.kind(),
                article.language(),
                article.weight(),
                content,
                article.origin());
    }

    private void publish(Publish publish) {
        Instant at = article.publishedAt();
        id =
                database.write(
                        sql -> {
                            PictureFolder.note(images, sql, article.pictures(), at);
                            var section = Sections.named(sql, article.section(), at);
                            return Articles.begin(sql, asFirstPublished(section), editor, at);
                        });
        require(publish.publish(editor, id, clock(at)) instanceof Published, "publish");
    }

    private void correct(Correct correct, Note note) {
        var outcome =
                correct.correct(
                        editor, id, note.done()::in, note.wrong(), note.right(), clock(note.at()));
        require(outcome instanceof Corrected, "correct");
    }

    private void withdraw(Withdraw withdraw, Instant at) {
        String reason = withdrawn.path("reason").asString();
        require(withdraw.withdraw(editor, id, reason, clock(at)) instanceof Withdrawn, "withdraw");
    }

    private void require(boolean done, String verb) {
        if (!done) {
            throw new IllegalStateException(
                    "The sample cannot " + verb + ": " + article.content().title());
        }
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }
}
