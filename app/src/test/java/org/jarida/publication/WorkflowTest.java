package org.jarida.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.Eventually;
import org.jarida.TestClock;
import org.jarida.TestPaper;
import org.jarida.article.Article.State;
import org.jarida.article.Body;
import org.jarida.article.BodyJson;
import org.jarida.article.Kind;
import org.jarida.article.SaveOutcome;
import org.jarida.article.SaveWorkingCopy;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.article.workflow.AssignArticle;
import org.jarida.article.workflow.BeginArticle;
import org.jarida.article.workflow.Embargo;
import org.jarida.article.workflow.LeaveNote;
import org.jarida.article.workflow.Notes;
import org.jarida.article.workflow.ReadyArticle;
import org.jarida.article.workflow.ReturnArticle;
import org.jarida.article.workflow.SubmitArticle;
import org.jarida.article.workflow.WorkItem;
import org.jarida.article.workflow.WorkList;
import org.jarida.article.workflow.WorkOutcome;
import org.jarida.paper.Language;
import org.jarida.staff.Accounts;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.jarida.staff.Notice;
import org.jarida.staff.Notices;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/** From an idea to a published article, and who may do what on the way. */
class WorkflowTest {
    private static final TestClock CLOCK = new TestClock(TestPaper.NOON);
    private static TestPaper paper;
    private static Editor maha;
    private static Editor ayman;
    private static Editor kawthar;

    @BeforeAll
    static void start() {
        paper = TestPaper.start(CLOCK);
        maha = account("مها", Role.REPORTER);
        ayman = account("أيمن", Role.REPORTER);
        kawthar = account("كوثر", Role.DESK_EDITOR);
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    private static Editor account(String name, Role role) {
        return paper.database()
                .write(
                        sql -> {
                            long id =
                                    Accounts.open(
                                            sql,
                                            name,
                                            name.codePointAt(0) + role.code() + "@example.com",
                                            role,
                                            Language.AR,
                                            TestPaper.NOON);
                            return Accounts.find(sql, id).orElseThrow().editor("127.0.0.1");
                        });
    }

    @Test
    void aDraftGoesToTheDeskComesBackWithARemarkAndIsReadyInTheEnd() {
        long id = begin(maha, "جلسة عامة");
        write(maha, id, 1, "اجتمع البحّارة.");

        assertDone(part(SubmitArticle.class).submit(maha, id, CLOCK));
        assertThat(item(id).state()).isEqualTo(State.REVIEW);
        assertThat(notices(kawthar)).contains(Notice.Kind.SUBMITTED);

        assertDone(part(ReturnArticle.class).giveBack(kawthar, id, "من حضر؟", CLOCK));
        assertThat(item(id).state()).isEqualTo(State.DRAFT);
        assertThat(item(id).openNotes()).isEqualTo(1);
        assertThat(notices(maha)).contains(Notice.Kind.RETURNED);

        assertDone(part(SubmitArticle.class).submit(maha, id, CLOCK));
        assertDone(part(ReadyArticle.class).ready(kawthar, id, CLOCK));
        assertThat(item(id).state()).isEqualTo(State.READY);
    }

    @Test
    void aReporterDoesNothingToAnothersArticle() {
        long id = begin(maha, "مقال مها");

        assertThat(part(SubmitArticle.class).submit(ayman, id, CLOCK))
                .isInstanceOf(WorkOutcome.NotYours.class);
        assertThat(part(AssignArticle.class).assign(ayman, id, Optional.of(ayman.account()), CLOCK))
                .isInstanceOf(WorkOutcome.NotYours.class);
        assertThatThrownBy(() -> part(ReadyArticle.class).ready(maha, id, CLOCK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                part(Schedule.class)
                                        .schedule(maha, id, in(Duration.ofHours(1)), CLOCK))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(item(id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void whatNobodyWritesMayBeTakenByWhoeverWrites() {
        long id =
                part(BeginArticle.class)
                        .begin(
                                kawthar,
                                "فكرة",
                                section(),
                                Kind.NEWS,
                                true,
                                Optional.empty(),
                                CLOCK);
        assertThat(item(id).state()).isEqualTo(State.IDEA);

        assertDone(
                part(AssignArticle.class).assign(ayman, id, Optional.of(ayman.account()), CLOCK));

        assertThat(item(id).writerId()).isEqualTo(ayman.account());
        assertThat(item(id).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aScheduledArticleAppearsAtItsMomentAsItWasApproved() {
        long id = begin(maha, "الميناء يفتح غدا");
        write(maha, id, 1, "يفتح الميناء غدا.");
        Instant moment = in(Duration.ofHours(2));

        assertThat(part(Schedule.class).schedule(kawthar, id, moment, CLOCK))
                .isEqualTo(new ScheduleOutcome.Scheduled(moment, 1));
        write(maha, id, 2, "كلام لم يوافق عليه أحد.");
        assertThat(isPublic(id)).isFalse();

        CLOCK.moveOn(Duration.ofHours(2));
        Eventually.holds("it is public", () -> isPublic(id));

        PublishedArticle shown =
                paper.database().read(sql -> PublishedArticles.find(sql, id)).orElseThrow();
        assertThat(shown.content().body().plain()).contains("يفتح").doesNotContain("يوافق");
        assertThat(item(id).state()).isEqualTo(State.PUBLISHED);
        assertThat(item(id).isChanged()).isTrue();
        assertThat(paper.get("/feeds/rss.xml").body()).contains("الميناء يفتح غدا");
    }

    @Test
    void aScheduleThatIsTakenBackPublishesNothing() {
        long id = begin(maha, "خبر أُجّل");
        write(maha, id, 1, "نصّ.");
        Instant moment = in(Duration.ofMinutes(30));
        part(Schedule.class).schedule(kawthar, id, moment, CLOCK);
        assertDone(part(ReadyArticle.class).ready(kawthar, id, CLOCK));
        long other = begin(maha, "خبر آخر");
        write(maha, other, 1, "نصّ.");
        part(Schedule.class).schedule(kawthar, other, moment.plusSeconds(1), CLOCK);

        CLOCK.moveOn(Duration.ofMinutes(31));
        Eventually.holds("the later one is public", () -> isPublic(other));

        assertThat(isPublic(id)).isFalse();
        assertThat(item(id).state()).isEqualTo(State.READY);
    }

    @Test
    void beforeItsEmbargoEndsNobodyPublishesIt() {
        long id = begin(maha, "تقرير المحاسبات");
        write(maha, id, 1, "نصّ التقرير.");
        Instant end = in(Duration.ofHours(3));
        assertDone(part(Embargo.class).set(kawthar, id, Optional.of(end), CLOCK));

        assertThat(part(Publish.class).publish(kawthar, id, CLOCK))
                .isEqualTo(new PublishOutcome.Blocked(List.of("gate.embargo")));
        assertThat(part(Schedule.class).schedule(kawthar, id, end.minusSeconds(1), CLOCK))
                .isEqualTo(new ScheduleOutcome.Blocked(List.of("gate.embargo")));
        assertThat(part(Schedule.class).schedule(kawthar, id, end, CLOCK))
                .isInstanceOf(ScheduleOutcome.Scheduled.class);
        assertThat(part(Embargo.class).set(kawthar, id, Optional.of(end.plusSeconds(1)), CLOCK))
                .isInstanceOf(WorkOutcome.Refused.class);
    }

    @Test
    void whoIsMentionedInANoteIsTold() {
        long id = begin(maha, "مقال له ملاحظة");

        assertDone(
                part(LeaveNote.class)
                        .leave(kawthar, id, "@أيمن هل عندك الرقم؟", "212 فاتورة", CLOCK));

        assertThat(notices(ayman)).contains(Notice.Kind.MENTIONED);
        assertThat(notices(maha)).contains(Notice.Kind.NOTED);
        long note = paper.database().read(sql -> Notes.of(sql, id)).getFirst().id();
        assertDone(part(LeaveNote.class).settle(ayman, id, note, true, CLOCK));
        assertThat(item(id).openNotes()).isZero();
        assertThat(part(LeaveNote.class).settle(ayman, begin(maha, "آخر"), note, true, CLOCK))
                .isInstanceOf(WorkOutcome.NotThere.class);
    }

    private static long begin(Editor editor, String title) {
        return part(BeginArticle.class)
                .begin(editor, title, section(), Kind.NEWS, false, Optional.empty(), CLOCK);
    }

    private static Section section() {
        return paper.database().write(sql -> Sections.named(sql, "محليات", TestPaper.NOON));
    }

    private static void write(Editor editor, long id, int version, String text) {
        String title = item(id).title();
        String json =
                """
                {"version": %d, "title": "%s", "standfirst": "", "body": %s}
                """
                        .formatted(
                                version,
                                title,
                                JsonMapper.builder()
                                        .build()
                                        .writeValueAsString(BodyJson.blocks(Body.ofLines(text))));
        assertThat(part(SaveWorkingCopy.class).save(editor, id, json, CLOCK))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private static Instant in(Duration duration) {
        return Instant.ofEpochMilli(CLOCK.instant().plus(duration).toEpochMilli());
    }

    private static boolean isPublic(long id) {
        return paper.database().read(sql -> PublishedArticles.find(sql, id)).isPresent();
    }

    private static WorkItem item(long id) {
        return paper.database().read(sql -> WorkList.find(sql, id)).orElseThrow();
    }

    private static List<Notice.Kind> notices(Editor of) {
        return paper.database().read(sql -> Notices.of(sql, of.account())).stream()
                .map(Notice::kind)
                .toList();
    }

    private static <T> T part(Class<T> type) {
        return paper.part(type);
    }

    private static void assertDone(WorkOutcome outcome) {
        assertThat(outcome).isInstanceOf(WorkOutcome.Done.class);
    }
}
