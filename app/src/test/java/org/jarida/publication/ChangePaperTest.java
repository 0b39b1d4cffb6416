package org.jarida.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jarida.schema.Tables.AUDIT;
import static org.jarida.schema.Tables.CHANGE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jarida.TestPaper;
import org.jarida.article.Articles;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Sections;
import org.jarida.paper.Conventions;
import org.jarida.paper.Language;
import org.jarida.paper.Paper;
import org.jarida.paper.Policies;
import org.jarida.paper.Policy;
import org.jarida.platform.Database;
import org.jarida.publication.ChangePaperOutcome.Changed;
import org.jarida.publication.ChangePaperOutcome.Nameless;
import org.jarida.publication.ChangePaperOutcome.Unchanged;
import org.jarida.schema.tables.records.AuditRecord;
import org.jarida.staff.Editor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who the paper is can be changed; readers see it at once, and the audit tells who did it. */
class ChangePaperTest {
    private static final Clock NOON = Clock.fixed(TestPaper.NOON, ZoneOffset.UTC);
    private static final Policy PROMISE =
            new Policy(Policy.Kind.ETHICS, Language.AR, List.of("وعد الجسر"));
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(TestPaper.settings());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void readersSeeTheChangeAtOnce() {
        try (TestPaper paper = TestPaper.start()) {
            ChangePaper verb = paper.part(ChangePaper.class);
            verb.change(Editor.operator(), _ -> Paper.named("الجسر"), List.of(), NOON);
            assertThat(paper.get("/").body()).contains("الجسر").contains("17\u00a0مارس\u00a02026");

            UnaryOperator<Paper> moved =
                    before -> with(before, Conventions.Digits.ARABIC_INDIC, "Africa/Tunis");
            verb.change(Editor.operator(), moved, List.of(PROMISE), NOON);

            assertThat(paper.get("/").body())
                    .contains("١٧\u00a0مارس\u00a0٢٠٢٦")
                    .contains("© الجسر ٢٠٢٦");
            assertThat(paper.get("/fr/").body()).contains("17\u00a0mars\u00a02026");
            assertThat(paper.get("/standards").body()).contains("<p>وعد الجسر</p>");
        }
    }

    @Test
    void theAuditAndTheChangeLogTellOfIt() {
        change(_ -> Paper.named("الجسر"));

        var outcome =
                change(
                        before -> with(before, before.conventions().digits(), "Asia/Beirut"),
                        PROMISE);

        assertThat(outcome).isEqualTo(new Changed(List.of("conventions", "ethics/ar")));
        AuditRecord entry =
                database.read(sql -> sql.selectFrom(AUDIT).orderBy(AUDIT.ID).fetch()).getLast();
        assertThat(entry.getActor()).isEqualTo("operator");
        assertThat(entry.getAction()).isEqualTo("change-paper");
        assertThat(entry.getDetail()).isEqualTo("conventions, ethics/ar");
        List<String> tags = database.read(sql -> sql.selectFrom(CHANGE).fetch(CHANGE.TAGS));
        assertThat(tags).contains("paper");
    }

    @Test
    void nothingIsNotedWhereNothingChanges() {
        change(_ -> Paper.named("الجسر"), PROMISE);
        int before = entries();

        assertThat(change(UnaryOperator.identity(), PROMISE)).isEqualTo(new Unchanged());
        assertThat(change(_ -> Paper.named("الجسر"))).isEqualTo(new Unchanged());
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aPaperHasAName() {
        assertThat(change(UnaryOperator.identity(), PROMISE)).isEqualTo(new Nameless());
        assertThat(database.read(Policies::written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Editor.Role.class,
            names = {"REPORTER", "DESK_EDITOR"})
    void onlyThePublisherAndTheOperatorMay(Editor.Role role) {
        assertThatThrownBy(
                        () ->
                                new ChangePaper(database)
                                        .change(
                                                new Editor("كوثر", role),
                                                _ -> Paper.named("الجسر"),
                                                List.of(),
                                                NOON))
                .hasMessageContaining("may not change-paper");
        assertThat(
                        new ChangePaper(database)
                                .change(
                                        new Editor("كوثر", Editor.Role.PUBLISHER),
                                        _ -> Paper.named("الجسر"),
                                        List.of(),
                                        NOON))
                .isInstanceOf(Changed.class);
    }

    @Test
    void aPaperThatMovesToAnotherTimeZoneCountsItsDaysAnew() {
        change(_ -> Paper.named("الجسر"));
        publishAt(Instant.parse("2026-03-16T22:30:00Z"));
        assertThat(days()).containsExactly(LocalDate.of(2026, 3, 16));

        change(before -> with(before, before.conventions().digits(), "Asia/Riyadh"));

        assertThat(days()).containsExactly(LocalDate.of(2026, 3, 17));
    }

    private ChangePaperOutcome change(UnaryOperator<Paper> identity, Policy... policies) {
        return new ChangePaper(database)
                .change(Editor.operator(), identity, List.of(policies), NOON);
    }

    private static Paper with(Paper paper, Conventions.Digits digits, String zone) {
        return new Paper(
                paper.name(),
                paper.motto(),
                paper.charter(),
                paper.shortCharter(),
                paper.imprint(),
                paper.notice(),
                paper.director(),
                paper.contact(),
                new Conventions(
                        ZoneId.of(zone),
                        paper.conventions().months(),
                        digits,
                        paper.conventions().hijri()),
                paper.logo(),
                paper.logoReverse());
    }

    private int entries() {
        return database.read(sql -> sql.fetchCount(CHANGE) + sql.fetchCount(AUDIT));
    }

    private List<LocalDate> days() {
        return database.read(
                sql ->
                        List.copyOf(
                                PublishedDays.between(
                                                sql,
                                                LocalDate.of(2026, 1, 1),
                                                LocalDate.of(2026, 12, 31))
                                        .keySet()));
    }

    private void publishAt(Instant at) {
        Content content =
                new Content(
                        "الجسر يُفتح غدا",
                        "",
                        Body.ofLines("قال المهندس إنّ الجسر جاهز."),
                        List.of(),
                        Optional.empty());
        long id =
                database.write(
                        sql ->
                                Articles.begin(
                                        sql,
                                        new NewArticle(
                                                Sections.named(sql, "محليات", TestPaper.NOON),
                                                Kind.NEWS,
                                                "ar",
                                                1,
                                                content,
                                                Origin.OWN),
                                        Editor.operator(),
                                        at));
        new Publish(database).publish(Editor.operator(), id, Clock.fixed(at, ZoneOffset.UTC));
    }
}
