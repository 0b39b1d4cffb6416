package org.jarida.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jarida.schema.Tables.PUBLISHED_BYLINE;
import static org.jarida.schema.Tables.PUBLISHED_DAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import org.jarida.TestPaper;
import org.jarida.article.Articles;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Sections;
import org.jarida.staff.Editor;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What authors' pages and the archive are read by never differs from what is public. */
class PublishedIndexesTest {
    private static final Editor EDITOR = new Editor("كوثر", Editor.Role.DESK_EDITOR);
    private static final List<String> NAMES =
            List.of("مها الزمرّدي", "مها الزمردي", "أيمن", "Ayman", "!", "هند");

    private TestPaper paper;

    @BeforeEach
    void open() {
        paper = TestPaper.start();
    }

    @AfterEach
    void close() {
        paper.close();
    }

    @Test
    void anySequenceOfVerbsLeavesThemAsIfMadeAnew() {
        Random random = new Random(41);
        List<Long> articles = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Clock clock = clock(TestPaper.NOON.plus(Duration.ofHours(random.nextInt(24 * 60))));
            if (articles.isEmpty() || random.nextInt(3) == 0) {
                articles.add(published(authors(random), clock));
                continue;
            }
            long id = articles.get(random.nextInt(articles.size()));
            switch (random.nextInt(4)) {
                case 0 -> paper.part(Withdraw.class).withdraw(EDITOR, id, "سبب", clock);
                case 1 -> paper.part(Publish.class).publish(EDITOR, id, clock);
                case 2 -> correct(id, authors(random), clock);
                default -> imported(authors(random), clock.instant());
            }
        }

        List<String> kept = paper.database().read(PublishedIndexesTest::indexes);
        paper.database().change(PublishedIndexes::rebuild);

        assertThat(kept).hasSizeGreaterThan(20);
        assertThat(paper.database().read(PublishedIndexesTest::indexes)).isEqualTo(kept);
    }

    @Test
    void aDayIsThePapersDay() {
        // In Tunis it is an hour later: the next day, and the next year.
        published(List.of(), clock(Instant.parse("2026-12-31T23:30:00Z")));
        published(List.of(), clock(Instant.parse("2026-12-31T22:30:00Z")));

        SortedMap<LocalDate, Integer> days =
                paper.database()
                        .read(
                                sql ->
                                        PublishedDays.between(
                                                sql,
                                                LocalDate.of(2026, 1, 1),
                                                LocalDate.of(2027, 12, 31)));

        assertThat(days)
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 12, 31), 1),
                        Map.entry(LocalDate.of(2027, 1, 1), 1));
        assertThat(paper.get("/archive/2027/01/01").statusCode()).isEqualTo(200);
        assertThat(paper.get("/archive/2027/01/02").statusCode()).isEqualTo(404);
        assertThat(paper.get("/archive/2027/13/01").statusCode()).isEqualTo(404);
        assertThat(paper.get("/archive/2027/02/30").statusCode()).isEqualTo(404);
        assertThat(paper.get("/archive/2025").statusCode()).isEqualTo(404);
        assertThat(paper.get("/archive").body())
                .contains("/archive/2026")
                .contains("/archive/2027");
    }

    @Test
    void whoHasNothingPublicHasNoPage() {
        long id = published(List.of("هند الشيّال"), clock(TestPaper.NOON));
        assertThat(paper.get("/authors/هند-الشيال").body()).contains("مقال");

        paper.part(Withdraw.class).withdraw(EDITOR, id, "سبب", clock(TestPaper.NOON));

        assertThat(paper.get("/authors/هند-الشيال").statusCode()).isEqualTo(404);
        assertThat(paper.get("/archive").body()).doesNotContain("/archive/2026");
        assertThat(paper.get("/authors/nobody").statusCode()).isEqualTo(404);
    }

    private void correct(long id, List<String> authors, Clock clock) {
        paper.part(Correct.class)
                .correct(
                        EDITOR,
                        id,
                        content ->
                                new Content(
                                        content.title(),
                                        content.standfirst(),
                                        content.body(),
                                        authors,
                                        content.picture()),
                        "خطأ",
                        "صواب",
                        clock);
    }

    private long published(List<String> authors, Clock clock) {
        long id =
                paper.database()
                        .write(
                                sql ->
                                        Articles.begin(
                                                sql,
                                                article(sql, authors),
                                                EDITOR,
                                                clock.instant()));
        paper.part(Publish.class).publish(EDITOR, id, clock);
        return id;
    }

    private void imported(List<String> authors, Instant at) {
        paper.database()
                .change(
                        sql ->
                                ImportArchive.importAll(
                                        sql,
                                        EDITOR,
                                        List.of(
                                                new ImportArchive.Archived(
                                                        article(sql, authors), at, at)),
                                        at));
    }

    private static NewArticle article(DSLContext sql, List<String> authors) {
        return new NewArticle(
                Sections.named(sql, "محليات", TestPaper.NOON),
                Kind.NEWS,
                "ar",
                1,
                new Content("مقال", "", Body.ofLines("نصّ."), authors, Optional.empty()),
                Origin.OWN);
    }

    private static List<String> authors(Random random) {
        return random.ints(random.nextInt(4), 0, NAMES.size()).mapToObj(NAMES::get).toList();
    }

    private static List<String> indexes(DSLContext sql) {
        List<String> rows = new ArrayList<>();
        sql.selectFrom(PUBLISHED_DAY)
                .orderBy(PUBLISHED_DAY.DAY)
                .forEach(row -> rows.add(row.getDay() + " " + row.getArticles()));
        sql.selectFrom(PUBLISHED_BYLINE)
                .orderBy(PUBLISHED_BYLINE.SLUG, PUBLISHED_BYLINE.ARTICLE_ID)
                .forEach(
                        row ->
                                rows.add(
                                        row.getSlug()
                                                + " "
                                                + row.getArticleId()
                                                + " "
                                                + row.getPublishedAt()));
        return rows;
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }
}
