package org.jarida.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.schema.Tables.RECORD_ENTRY;
import static org.jarida.schema.Tables.RECORD_HEAD;
import static org.jarida.schema.Tables.RECORD_SALT;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chain holds under many hands, and shows whoever touches it. */
class RecordCheckTest {
    private static final int PUBLICATIONS = 40;
    private final Clock noon = Clock.fixed(TestPaper.NOON, ZoneOffset.UTC);
    private TestPaper paper;

    @BeforeEach
    void publishFromManyHandsAtOnce() throws InterruptedException {
        paper = TestPaper.start();
        List<Callable<PublishOutcome>> work =
                IntStream.range(0, PUBLICATIONS).mapToObj(this::publication).toList();
        try (var hands = Executors.newFixedThreadPool(8)) {
            assertThat(hands.invokeAll(work))
                    .allSatisfy(
                            done ->
                                    assertThat(done.get())
                                            .isInstanceOf(PublishOutcome.Published.class));
        }
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void theChainIsWhole() {
        assertThat(check())
                .isInstanceOfSatisfying(
                        RecordCheck.Outcome.Whole.class,
                        whole -> assertThat(whole.entries()).isEqualTo(PUBLICATIONS));
    }

    @Test
    void aChangedEntryIsFound() {
        touch(
                sql ->
                        sql.update(RECORD_ENTRY)
                                .set(
                                        RECORD_ENTRY.ENTRY,
                                        org.jooq.impl.DSL.replace(
                                                RECORD_ENTRY.ENTRY, "\"published\"", "\"hidden\""))
                                .where(RECORD_ENTRY.SEQ.eq(17L))
                                .execute());

        assertThat(check()).isEqualTo(new RecordCheck.Outcome.Broken(17));
    }

    @Test
    void aMissingEntryIsFound() {
        touch(
                sql -> {
                    sql.deleteFrom(RECORD_SALT).where(RECORD_SALT.SEQ.eq(23L)).execute();
                    sql.deleteFrom(RECORD_ENTRY).where(RECORD_ENTRY.SEQ.eq(23L)).execute();
                });

        assertThat(check()).isEqualTo(new RecordCheck.Outcome.Broken(23));
    }

    @Test
    void aChainCutShortDoesNotFitItsHead() {
        touch(
                sql -> {
                    sql.deleteFrom(RECORD_SALT).where(RECORD_SALT.SEQ.gt(30L)).execute();
                    sql.deleteFrom(RECORD_ENTRY).where(RECORD_ENTRY.SEQ.gt(30L)).execute();
                });

        assertThat(check()).isEqualTo(new RecordCheck.Outcome.Broken(31));
    }

    @Test
    void aSaltMayBeForgottenAndTheChainStillHolds() {
        touch(sql -> sql.deleteFrom(RECORD_SALT).where(RECORD_SALT.SEQ.eq(5L)).execute());

        assertThat(check()).isInstanceOf(RecordCheck.Outcome.Whole.class);
    }

    @Test
    void theHeadIsTheLastEntry() {
        touch(sql -> sql.update(RECORD_HEAD).set(RECORD_HEAD.HASH, "0".repeat(64)).execute());

        assertThat(check()).isEqualTo(new RecordCheck.Outcome.Broken(PUBLICATIONS + 1L));
    }

    private RecordCheck.Outcome check() {
        return paper.part(RecordCheck.class).check();
    }

    private void touch(Consumer<DSLContext> work) {
        paper.database().change(work);
    }

    private Callable<PublishOutcome> publication(int number) {
        return () -> {
            Content content =
                    new Content(
                            "خبر رقم " + number,
                            "",
                            Body.ofLines("نصّ الخبر."),
                            List.of(),
                            Optional.empty());
            long id = paper.draft(Kind.NEWS, content);
            return paper.part(Publish.class).publish(Editor.operator(), id, noon);
        };
    }
}
