package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jarida.TestPaper;
import org.jarida.publication.PublishedArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface in three languages around articles in theirs. */
class LanguagesTest {
    private final TestPaper paper = TestPaper.sample();

    @ParameterizedTest
    @CsvSource({
        "'/about', ar, rtl, من نحن",
        "'/fr/about', fr, ltr, Qui sommes-nous",
        "'/en/about', en, ltr, About us"
    })
    void theFirstPartOfTheAddressSaysTheLanguage(
            String path, String code, String direction, String title) {
        String page = page(path);

        assertThat(page)
                .contains("<html lang=\"" + code + "\" dir=\"" + direction + "\">")
                .contains("<h1>" + title + "</h1>");
    }

    @Test
    void everyPageNamesItselfInTheOtherLanguages() {
        for (String path : List.of("/about", "/fr/about", "/en/about")) {
            assertThat(page(path))
                    .contains("hreflang=\"ar\" href=\"" + paper.address("/about") + "\"")
                    .contains("hreflang=\"fr\" href=\"" + paper.address("/fr/about") + "\"")
                    .contains("hreflang=\"en\" href=\"" + paper.address("/en/about") + "\"")
                    .contains("hreflang=\"x-default\" href=\"" + paper.address("/about") + "\"")
                    .contains("rel=\"canonical\" href=\"" + paper.address(path) + "\"");
        }
    }

    @Test
    void anArticleKeepsItsLanguageAndItsOneAddress() {
        String address = articleAddress();
        String canonical = canonical(page(address));

        for (String language : List.of("/fr", "/en")) {
            String page = page(language + address);
            assertThat(canonical(page)).isEqualTo(canonical);
            assertThat(page).containsPattern("<h1 lang=\"ar\" dir=\"rtl\">");
            assertThat(page).containsPattern("<div class=\"body\" lang=\"ar\" dir=\"rtl\">");
            assertThat(page).doesNotContain("hreflang=\"x-default\"");
        }
        assertThat(page(address)).doesNotContain("lang=\"ar\" dir=\"rtl\"><h1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr", "/en"})
    void everyLinkStaysInTheLanguage(String language) {
        List<String> leaving =
                TestPaper.hrefs(page(language + "/")).stream()
                        .filter(one -> one.startsWith("/"))
                        .filter(one -> !one.startsWith(language + "/"))
                        .filter(one -> !one.matches("/(assets|media|icons|feeds|cards)/.*"))
                        .filter(one -> !one.equals("/manifest.webmanifest"))
                        .toList();

        // The other two languages, in the line of services and in the foot.
        assertThat(leaving).containsOnly("/", language.equals("/fr") ? "/en/" : "/fr/");
    }

    @Test
    void shortAddressesAndErrorsKnowTheLanguageToo() {
        long id = paper.database().read(sql -> PublishedArticles.ranked(sql, 1)).getFirst().id();
        HttpResponse<String> moved = paper.get("/fr/a/" + id);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).startsWith("/fr/");

        HttpResponse<String> missing = paper.get("/fr/nothing/here");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<html lang=\"fr\" dir=\"ltr\">");
        assertThat(paper.get("/fr/nothing;here").statusCode()).isEqualTo(404);
    }

    @Test
    void aLanguageAloneIsItsFrontPage() {
        HttpResponse<String> moved = paper.get("/fr");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/fr/");
        assertThat(paper.get("/ar/").statusCode()).isEqualTo(404);
        assertThat(paper.get("/de/about").statusCode()).isEqualTo(404);
        assertThat(paper.get("/fr/en/about").statusCode()).isEqualTo(404);
        assertThat(paper.get("/fr//about").statusCode()).isNotEqualTo(200);
    }

    private String page(String path) {
        HttpResponse<String> page = paper.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    private String articleAddress() {
        return paper.database().read(sql -> PublishedArticles.ranked(sql, 1)).getFirst().address();
    }

    private static String canonical(String page) {
        return page.replaceAll("(?s).*<link rel=\"canonical\" href=\"([^\"]*)\".*", "$1");
    }
}
