package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.TestPaper;
import org.jarida.paper.Language;
import org.jarida.paper.Policies;
import org.jarida.paper.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of the paper's policies. */
class StandardsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPolicyHasItsPlaceAndALinkToIt(Language language) {
        String page = TestPaper.sample().get(language.address("/standards")).body();

        assertThat(page).containsOnlyOnce("<h1");
        for (Policy.Kind kind : Policy.Kind.values()) {
            assertThat(page)
                    .containsOnlyOnce("<a href=\"#" + kind.code() + "\">")
                    .containsOnlyOnce("<h2 id=\"" + kind.code() + "\">");
        }
        assertThat(page).contains("<p><a href=\"" + language.address("/contact") + "\">");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageLeadsToIt(Language language) {
        String link = "<a href=\"" + language.address("/standards") + "\"";

        assertThat(TestPaper.sample().get(language.address("/")).body().split(link, -1))
                .as("in the line of services and in the foot")
                .hasSize(3);
    }

    @Test
    void theSamplesPoliciesAreArabicInEveryLanguageOfTheInterface() {
        String french = TestPaper.sample().get("/fr/standards").body();

        assertThat(french)
                .contains("<h2 id=\"verification\">La vérification</h2>")
                .contains("<p lang=\"ar\" dir=\"rtl\">يمرّ كلّ مقال بمكتب التثبّت قبل نشره.");
        assertThat(TestPaper.sample().get("/standards").body())
                .contains("<p>يمرّ كلّ مقال بمكتب التثبّت قبل نشره.");
    }

    @Test
    void aPaperThatWroteNothingShowsTheDefaultsOfTheReadersLanguage() {
        try (TestPaper paper = TestPaper.start()) {
            assertThat(paper.get("/standards").body()).contains("<p>لا ننشر قولا حتى نعرف من قاله");
            assertThat(paper.get("/fr/standards").body()).contains("<p>Nous ne publions pas");
            assertThat(paper.get("/en/standards").body())
                    .contains("<p>We do not publish words")
                    .contains("<p>The newspaper “");
        }
    }

    @Test
    void markupInAPolicyIsText() {
        try (TestPaper paper = TestPaper.start()) {
            paper.database()
                    .change(
                            sql ->
                                    Policies.save(
                                            sql,
                                            List.of(
                                                    new Policy(
                                                            Policy.Kind.ETHICS,
                                                            Language.AR,
                                                            List.of("<script>وعد</script>"))),
                                            TestPaper.NOON));

            assertThat(paper.get("/standards").body())
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>وعد");
        }
    }
}
