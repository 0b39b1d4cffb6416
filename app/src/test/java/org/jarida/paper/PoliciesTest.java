package org.jarida.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.TestPaper;
import org.jarida.arabic.PlainText;
import org.jarida.platform.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a paper promises, and in which language a reader is told. */
class PoliciesTest {
    private static final Paper PAPER = Paper.named("الجسر");
    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(TestPaper.settings());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPaperThatWroteNothingPromisesWhatTheProgramProposes(Language language) {
        List<Policy> policies = find(language);

        assertThat(policies).extracting(Policy::kind).containsExactly(Policy.Kind.values());
        assertThat(policies).extracting(Policy::language).containsOnly(language);
        for (Policy policy : policies) {
            String text = String.join("\n", policy.paragraphs());
            assertThat(policy.paragraphs()).hasSizeBetween(3, 8);
            assertThat(text).doesNotContain("{", "}", "  ").doesNotContain("\n\n");
            assertThat(PlainText.flaw(text)).isEmpty();
            assertThat(policy.paragraphs())
                    .extracting(Typeset::direction)
                    .containsOnly(language.direction());
        }
        assertThat(policies.toString()).contains("الجسر");
    }

    @Test
    void aNameIsFilledInAsItIs() {
        Paper paper = Paper.named("{paper} $1 \\ <b>");

        assertThat(find(paper, Language.EN).toString()).contains("“{paper} $1 \\ <b>”");
    }

    @Test
    void whatThePublisherWroteStands() {
        save(new Policy(Policy.Kind.ETHICS, Language.AR, List.of("وعد أوّل", "وعد ثان")));
        save(new Policy(Policy.Kind.ETHICS, Language.FR, List.of("Une promesse")));

        assertThat(ethics(Language.AR).paragraphs()).containsExactly("وعد أوّل", "وعد ثان");
        assertThat(ethics(Language.FR).paragraphs()).containsExactly("Une promesse");
        assertThat(find(Language.AR).getFirst().paragraphs())
                .isEqualTo(
                        DefaultPolicies.of(Policy.Kind.VERIFICATION, Language.AR, PAPER)
                                .paragraphs());
    }

    @Test
    void aReaderOfALanguageThePublisherDidNotWriteInReadsTheArabic() {
        save(new Policy(Policy.Kind.ETHICS, Language.FR, List.of("Une promesse")));
        save(new Policy(Policy.Kind.ETHICS, Language.AR, List.of("وعد")));

        assertThat(ethics(Language.EN))
                .isEqualTo(new Policy(Policy.Kind.ETHICS, Language.AR, List.of("وعد")));
    }

    @Test
    void thePublishersWordInAnyLanguageGoesBeforeTheDefault() {
        save(new Policy(Policy.Kind.ETHICS, Language.FR, List.of("Une promesse")));

        assertThat(ethics(Language.AR).language()).isEqualTo(Language.FR);
        assertThat(ethics(Language.EN).language()).isEqualTo(Language.FR);
    }

    @Test
    void aPolicyCanBeRewrittenAndTakenBack() {
        save(new Policy(Policy.Kind.ETHICS, Language.AR, List.of("وعد")));
        save(new Policy(Policy.Kind.ETHICS, Language.AR, List.of("وعد آخر")));
        assertThat(ethics(Language.AR).paragraphs()).containsExactly("وعد آخر");

        save(new Policy(Policy.Kind.ETHICS, Language.AR, List.of()));
        assertThat(ethics(Language.AR))
                .isEqualTo(DefaultPolicies.of(Policy.Kind.ETHICS, Language.AR, PAPER));
        assertThat(database.read(Policies::written)).isEmpty();
    }

    private void save(Policy policy) {
        database.change(sql -> Policies.save(sql, List.of(policy), TestPaper.NOON));
    }

    private Policy ethics(Language language) {
        return find(language).getLast();
    }

    private List<Policy> find(Language language) {
        return find(PAPER, language);
    }

    private List<Policy> find(Paper paper, Language language) {
        return database.read(sql -> Policies.find(sql, paper, language));
    }
}
