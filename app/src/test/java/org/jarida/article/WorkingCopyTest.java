package org.jarida.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.TestPaper;
import org.jarida.platform.CanonicalJson;
import org.jarida.publication.Correct;
import org.jarida.publication.Publish;
import org.jarida.publication.PublishOutcome;
import org.jarida.publication.PublishedArticles;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of what is typed: it is saved, never over another's, and cut into revisions. */
class WorkingCopyTest {
    private static final Editor KAWTHAR = new Editor(1, "كوثر", Role.DESK_EDITOR, "");
    private static final Editor MAHA = new Editor(2, "مها", Role.REPORTER, "");
    private static final Instant NOON = TestPaper.NOON;

    private static TestPaper paper;

    private long article;

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @Test
    void whatIsTypedIsSavedAndCounted() {
        begin("عنوان");

        SaveOutcome outcome = save(1, "عنوان أوضح", 0);

        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(copy().version()).isEqualTo(2);
        assertThat(copy().content().title()).isEqualTo("عنوان أوضح");
        assertThat(copy().savedBy()).isEqualTo("كوثر");
    }

    @Test
    void nobodyOverwritesWhatAnotherHasSavedMeanwhile() {
        begin("عنوان");
        save(1, "عنوان كوثر", 0);

        SaveOutcome outcome = save(1, "عنوان مها", 1);

        assertThat(outcome).isInstanceOf(SaveOutcome.Conflict.class);
        assertThat(((SaveOutcome.Conflict) outcome).theirs().content().title())
                .isEqualTo("عنوان كوثر");
        assertThat(copy().content().title()).isEqualTo("عنوان كوثر");
    }

    @Test
    void aSaveWhoseAnswerWasLostMayBeSentAgain() {
        begin("عنوان");
        save(1, "عنوان جديد", 0);

        SaveOutcome again = save(1, "عنوان جديد", 3);

        assertThat(again).isEqualTo(new SaveOutcome.Saved(copy()));
        assertThat(copy().version()).isEqualTo(2);
    }

    @Test
    void aPauseOfWorkCutsWhatStoodBeforeIt() {
        begin("عنوان");
        save(1, "قبل الغداء", 0);
        save(2, "قبل الغداء أيضا", 9 * 60);
        assertThat(revisions()).isEmpty();

        save(3, "بعد الغداء", 9 * 60 + 10 * 60);

        assertThat(revisions()).extracting(Revision::title).containsExactly("قبل الغداء أيضا");
        assertThat(copy().content().title()).isEqualTo("بعد الغداء");
        assertThat(copy().isCut()).isFalse();
    }

    @Test
    void whatSaysTheSameIsNotCutTwice() {
        begin("عنوان");

        assertThat(cut()).contains(1);
        assertThat(cut()).contains(1);

        save(1, "عنوان آخر", 0);
        assertThat(cut()).contains(2);
    }

    @Test
    void aDraftOfAPublishedArticleStaysADraftUntilItIsPublished() {
        begin("ما يراه القرّاء");
        publish();

        save(1, "ما لا يرونه بعد", 0);
        cut();
        assertThat(shown()).isEqualTo("ما يراه القرّاء");

        publish();
        assertThat(shown()).isEqualTo("ما لا يرونه بعد");
    }

    @Test
    void aCorrectionIsNotUndoneByTheDraftThatWasBeingTyped() {
        begin("وصلت 30 سفينة");
        publish();
        save(1, "وصلت 30 سفينة إلى الميناء", 0);

        paper.part(Correct.class)
                .correct(KAWTHAR, article, Replacement.of("30", "13")::in, "30", "13", at(60));

        assertThat(shown()).isEqualTo("وصلت 13 سفينة");
        assertThat(copy().content().title()).isEqualTo("وصلت 13 سفينة إلى الميناء");
        assertThat(save(2, "وصلت 30 سفينة إلى هنا", 61))
                .as("typed on what stood before the correction")
                .isInstanceOf(SaveOutcome.Conflict.class);
        publish();
        assertThat(shown()).isEqualTo("وصلت 13 سفينة إلى الميناء");
    }

    @Test
    void anEarlierRevisionComesBackAndNothingIsLost() {
        begin("الأوّل");
        cut();
        save(1, "الثاني", 0);

        paper.part(RestoreRevision.class).restore(KAWTHAR, article, 1, at(60));

        assertThat(copy().content().title()).isEqualTo("الأوّل");
        assertThat(revisions()).extracting(Revision::title).containsExactly("الثاني", "الأوّل");
    }

    @Test
    void aRevisionIsFoundAgainByItsName() {
        begin("الأوّل");
        cut();

        paper.part(NameRevision.class).name(KAWTHAR, article, 1, "  قبل ردّ البلدية ", at(0));
        assertThat(revisions()).extracting(Revision::name).containsExactly("قبل ردّ البلدية");

        paper.part(NameRevision.class).name(KAWTHAR, article, 1, "", at(0));
        assertThat(revisions()).extracting(Revision::name).containsExactly("");
    }

    @Test
    void aReporterWritesInHerOwnArticleAndInNoOther() {
        begin("مقال كوثر");

        SaveOutcome outcome =
                paper.part(SaveWorkingCopy.class).save(MAHA, article, draft(1, "لي"), at(0));

        assertThat(outcome).isInstanceOf(SaveOutcome.NotYours.class);
        assertThat(copy().content().title()).isEqualTo("مقال كوثر");
    }

    @Test
    void whatCannotBeStoredIsRefusedWithItsPlace() {
        begin("عنوان");
        String json =
                "{\"version\":1,\"title\":\"x\",\"standfirst\":\"\",\"body\":["
                        + "{\"type\":\"separator\"},{\"type\":\"paragraph\",\"text\":"
                        + "[{\"text\":\"x\",\"link\":\"javascript:x\"}]}]}";

        SaveOutcome outcome = paper.part(SaveWorkingCopy.class).save(KAWTHAR, article, json, at(0));

        assertThat(outcome)
                .isEqualTo(
                        new SaveOutcome.Refused(
                                List.of(
                                        new BodyProblem(
                                                "/body/1/text/0/link", "json.not-a-web-address"))));
    }

    @Test
    void whoHasTheArticleOpenIsSeenForAWhile() {
        begin("عنوان");
        paper.database().change(sql -> Presence.seen(sql, article, MAHA, NOON));

        assertThat(others(NOON.plusSeconds(44))).extracting(Presence::name).containsExactly("مها");
        assertThat(others(NOON.plusSeconds(45))).isEmpty();
    }

    private void begin(String title) {
        Content content =
                new Content(title, "", Body.ofLines("نصّ"), List.of("كوثر"), Optional.empty());
        article =
                paper.database()
                        .write(
                                sql ->
                                        WorkingCopies.begin(
                                                sql,
                                                new NewArticle(
                                                        Sections.named(sql, "محليات", NOON),
                                                        Kind.NEWS,
                                                        "ar",
                                                        1,
                                                        content,
                                                        Origin.OWN),
                                                KAWTHAR,
                                                NOON));
    }

    private SaveOutcome save(int version, String title, int seconds) {
        return paper.part(SaveWorkingCopy.class)
                .save(KAWTHAR, article, draft(version, title), at(seconds));
    }

    private static String draft(int version, String title) {
        return CanonicalJson.write(
                Map.of(
                        "version",
                        version,
                        "title",
                        title,
                        "standfirst",
                        "",
                        "body",
                        BodyJson.blocks(Body.ofLines("نصّ"))));
    }

    private static Clock at(int seconds) {
        return Clock.fixed(NOON.plus(Duration.ofSeconds(seconds)), ZoneOffset.UTC);
    }

    private Optional<Integer> cut() {
        return paper.database().write(sql -> Revisions.cut(sql, article, NOON));
    }

    private void publish() {
        assertThat(paper.part(Publish.class).publish(KAWTHAR, article, at(0)))
                .isInstanceOf(PublishOutcome.Published.class);
    }

    private String shown() {
        return paper.database()
                .read(sql -> PublishedArticles.find(sql, article))
                .orElseThrow()
                .content()
                .title();
    }

    private WorkingCopy copy() {
        return paper.database().read(sql -> WorkingCopies.find(sql, article)).orElseThrow();
    }

    private List<Revision> revisions() {
        return paper.database().read(sql -> Revisions.of(sql, article));
    }

    private List<Presence> others(Instant at) {
        return paper.database().read(sql -> Presence.others(sql, article, KAWTHAR, at));
    }
}
