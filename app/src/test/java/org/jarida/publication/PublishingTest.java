package org.jarida.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jarida.TestPaper;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.Replacement;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a draft to a public page, its correction, and its withdrawal. */
class PublishingTest {
    private static final Clock NOON = Clock.fixed(TestPaper.NOON, ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(NOON, Duration.ofHours(2));
    private static final Editor EDITOR = new Editor("كوثر", Editor.Role.DESK_EDITOR);
    private static TestPaper paper;

    @BeforeAll
    static void open() {
        paper = TestPaper.start();
    }

    @AfterAll
    static void close() {
        paper.close();
    }

    @Test
    void aDraftIsNowhereToBeSeen() {
        long id = draft("مسودّة لا يراها أحد", "نصّ المسودّة.");

        assertThat(paper.get("/a/" + id).statusCode()).isEqualTo(404);
        assertThat(paper.get("/").body()).doesNotContain("مسودّة لا يراها أحد");
    }

    @Test
    void whatIsPublishedStandsAtOneAddressAndOnTheFrontPage() {
        long id = draft("الجسر يُفتح غدا", "قال المهندس إنّ الجسر جاهز.");

        assertThat(publish(id)).isInstanceOf(PublishOutcome.Published.class);

        String address = "/محليات/" + id + "-الجسر-يفتح-غدا";
        assertThat(paper.get(address).statusCode()).isEqualTo(200);
        assertThat(paper.get(address).body()).contains("قال المهندس إنّ الجسر جاهز.");
        assertThat(paper.get("/").body()).contains("الجسر يُفتح غدا");
        assertThat(paper.get("/محليات").body()).contains("الجسر يُفتح غدا");
        assertMoved("/a/" + id, address);
        assertMoved("/محليات/" + id, address);
        assertMoved("/محليات/" + id + "-عنوان-قديم", address);
        assertMoved("/قسم-آخر/" + id + "-الجسر-يفتح-غدا", address);
    }

    @Test
    void theGateKeepsWhatIsNotFit() {
        var picture = new LeadPicture("0".repeat(64), "", "", "");
        long nothing = begin(content("  ", "", Optional.empty()));
        long picky = begin(content("صورة بلا وصف", "نصّ.", Optional.of(picture)));

        assertThat(publish(nothing))
                .isEqualTo(new PublishOutcome.Blocked(List.of("gate.no-title", "gate.no-text")));
        assertThat(publish(picky))
                .isEqualTo(
                        new PublishOutcome.Blocked(List.of("gate.picture-without-alt-or-credit")));
        assertThat(paper.get("/a/" + nothing).statusCode()).isEqualTo(404);
    }

    @Test
    void aCorrectionShowsWhatWasWrongAndWhatIsRight() {
        long id = draft("عدد المراكب", "يعدّ الأسطول 78 مركبا.");
        publish(id);

        CorrectOutcome outcome =
                paper.part(Correct.class)
                        .correct(
                                EDITOR,
                                id,
                                Replacement.of("78", "87")::in,
                                "78 مركبا",
                                "87 مركبا",
                                LATER);

        assertThat(outcome).isEqualTo(new CorrectOutcome.Corrected(id, 2));
        String page = read(id);
        assertThat(page).contains("يعدّ الأسطول 87 مركبا.").contains("<del>78 مركبا</del>");
        assertThat(page).contains("صُوّب في اليوم نفسه، 14:00").doesNotContain("الأسطول 78");
    }

    @Test
    void aWithdrawnArticleLeavesATombstone() {
        long id = draft("خبر تبيّن أنّه خطأ", "نصّ لا أصل له.");
        publish(id);

        paper.part(Withdraw.class).withdraw(EDITOR, id, "تبيّن أنّ المصدر انتحل صفة.", LATER);

        HttpResponse<String> gone = paper.get("/a/" + id);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("تبيّن أنّ المصدر انتحل صفة.");
        assertThat(gone.body()).doesNotContain("نصّ لا أصل له").doesNotContain("خبر تبيّن");
        assertThat(paper.get("/").body()).doesNotContain("خبر تبيّن أنّه خطأ");
        assertThat(publish(id)).isEqualTo(new PublishOutcome.Blocked(List.of("gate.withdrawn")));
    }

    @Test
    void aReporterMayNotPublish() {
        long id = draft("من غير إذن", "نصّ.");
        Editor reporter = new Editor("أيمن", Editor.Role.REPORTER);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> paper.part(Publish.class).publish(reporter, id, NOON))
                .hasMessageContaining("REPORTER");
        assertThat(paper.get("/a/" + id).statusCode()).isEqualTo(404);
    }

    private static long draft(String title, String text) {
        return begin(content(title, text, Optional.empty()));
    }

    private static Content content(String title, String text, Optional<LeadPicture> picture) {
        return new Content(title, "", Body.ofLines(text), List.of("مها الزمرّدي"), picture);
    }

    private static long begin(Content content) {
        return paper.draft(Kind.NEWS, content);
    }

    private static PublishOutcome publish(long id) {
        return paper.part(Publish.class).publish(EDITOR, id, NOON);
    }

    private static String read(long id) {
        HttpResponse<String> moved = paper.get("/a/" + id);
        String address = moved.headers().firstValue("Location").orElseThrow();
        return paper.get(java.net.URI.create(address).getPath()).body();
    }

    private static void assertMoved(String from, String to) {
        HttpResponse<String> moved = paper.get(from);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(
                        java.net
                                .URI
                                .create(moved.headers().firstValue("Location").orElseThrow())
                                .getPath())
                .isEqualTo(to);
    }
}
