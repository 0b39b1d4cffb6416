package org.jarida.staff.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jarida.schema.Tables.AUDIT;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jarida.StaffBrowser;
import org.jarida.TestPaper;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Editor.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The audit tells what was done, and keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {
    /** A verb where it is noted: the fourth argument. */
    private static final Pattern DEED =
            Pattern.compile(
                    "(?:Audit\\.append|Work\\.note)\\(\\s*\\w+,\\s*[\\w.()]+,\\s*[\\w.()]+,\\s*"
                            + "\"([a-z]+(?:-[a-z]+)*)\"");

    private TestPaper paper;
    private StaffBrowser raouf;

    @BeforeAll
    void start() {
        paper = TestPaper.start();
        raouf = StaffBrowser.as(paper, Role.PUBLISHER);
        for (int i = 1; i <= 120; i++) {
            note("2026-03-01T10:00:00Z", "كوثر", "publish", "article-" + i, "revision 1");
        }
        note("2026-03-02T22:59:59Z", "مها", "withdraw", "article-7", "=HYPERLINK(\"evil\")");
        note("2026-03-02T23:00:00Z", "مها", "withdraw", "article-8", "<script>alert(1)</script>");
    }

    @AfterAll
    void stop() {
        paper.close();
    }

    private void note(String at, String actor, String action, String subject, String detail) {
        Editor editor = new Editor(9, actor, Role.DESK_EDITOR, "203.0.113.9");
        paper.database()
                .change(
                        sql ->
                                Audit.append(
                                        sql, Instant.parse(at), editor, action, subject, detail));
    }

    @Test
    void itIsReadPageByPage() {
        String first = raouf.get("/newsroom/audit?actor=كوثر").body();
        assertThat(first).contains("نشر", "مقال 120", "203.0.113.9").doesNotContain("مقال 70<");
        String second = raouf.get(next(first)).body();
        assertThat(second).contains("مقال 70", "مقال 21").doesNotContain("مقال 71");
        String third = raouf.get(next(second)).body();
        assertThat(third).contains("مقال 20", "مقال 1").doesNotContain("rel=\"next\"");
    }

    @Test
    void aDayIsOneOfThePapersTown() {
        String second = raouf.get("/newsroom/audit?action=withdraw&day=2026-03-02").body();
        assertThat(second).contains("مقال 7").doesNotContain("مقال 8");
        String third = raouf.get("/newsroom/audit?action=withdraw&day=2026-03-03").body();
        assertThat(third)
                .contains("مقال 8", "&lt;script")
                .doesNotContain("مقال 7", "<script>alert");
        assertThat(raouf.get("/newsroom/audit?day=nonsense").statusCode()).isEqualTo(200);
    }

    @Test
    void itLeavesTheHouseAsATableThatHoldsNoFormulas() {
        HttpResponse<String> file = raouf.get("/newsroom/audit.csv?actor=مها");

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(file.body())
                .startsWith("\ufeffid,time,actor,action,subject,detail,from\r\n")
                .contains(
                        ",\"2026-03-02T23:59:59+01:00\",\"مها\",\"withdraw\",\"article-7\","
                                + "\"'=HYPERLINK(\"\"evil\"\")\",\"203.0.113.9\"\r\n");
        assertThat(file.body().lines()).hasSize(3);
    }

    @Test
    void itLeavesTheHouseAsLinesOfJsonAndSaysSo() {
        String file = raouf.get("/newsroom/audit.jsonl?actor=كوثر").body();

        assertThat(file.lines()).hasSize(120);
        assertThat(file.lines().findFirst().orElseThrow())
                .startsWith("{\"id\":")
                .contains("\"action\":\"publish\"", "\"subject\":\"article-1\"");
        assertThat(raouf.get("/newsroom/audit?action=export-audit").body()).contains("jsonl");
    }

    @Test
    void nobodyChangesWhatWasDone() {
        assertThatThrownBy(
                        () ->
                                paper.database()
                                        .change(
                                                sql ->
                                                        sql.update(AUDIT)
                                                                .set(AUDIT.ACTOR, "x")
                                                                .execute()))
                .hasStackTraceContaining("the audit only grows");
        assertThatThrownBy(() -> paper.database().change(sql -> sql.deleteFrom(AUDIT).execute()))
                .hasStackTraceContaining("the audit only grows");
    }

    /** Whoever adds a verb gives it words, so that nobody reads code in the audit. */
    @Test
    void everyDeedHasItsWords() throws IOException {
        TreeSet<String> deeds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                DEED.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> deeds.add(found.group(1)));
            }
        }
        assertThat(deeds).contains("publish", "sign-in", "give-role");
        for (Language language : Language.values()) {
            assertThat(deeds)
                    .allSatisfy(
                            deed ->
                                    assertThat(Messages.of(language).find("audit.action." + deed))
                                            .as(deed + " in " + language)
                                            .isPresent());
        }
    }

    @Test
    void whatIsDoneToAccountsIsInIt() {
        raouf.get("/newsroom/staff");
        long maha = 1;
        raouf.post("/newsroom/staff/" + maha + "/role", Map.of("role", "desk-editor"));
        raouf.post("/newsroom/staff/" + maha + "/end", Map.of());
        new StaffBrowser(paper).signIn(StaffBrowser.email(Role.DESK_EDITOR), "wrong");

        List<String> actions =
                paper.database()
                        .read(
                                sql ->
                                        sql.selectFrom(AUDIT)
                                                .orderBy(AUDIT.ID.desc())
                                                .limit(3)
                                                .fetch(AUDIT.ACTION));
        assertThat(actions).containsExactly("sign-in-refused", "end-account", "give-role");
        assertThat(raouf.get("/newsroom/audit").body()).contains("127.0.0.1", "صحفي → رئيس قسم");
    }

    private static String next(String page) {
        return page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
    }
}
