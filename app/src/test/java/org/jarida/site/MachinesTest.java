package org.jarida.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jarida.TestPaper;
import org.jarida.browser.SamplePages;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages tell machines: every promise leads to a page that is there. */
class MachinesTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    private final TestPaper paper = TestPaper.sample();

    @Test
    void thePaperNamesItsPolicies() {
        JsonNode organization = data("/", "NewsMediaOrganization");

        assertThat(organization.path("name").asString()).isEqualTo("السارية");
        for (String policy :
                List.of(
                        "publishingPrinciples",
                        "correctionsPolicy",
                        "verificationFactCheckingPolicy",
                        "unnamedSourcesPolicy",
                        "ethicsPolicy",
                        "masthead")) {
            assertLeadsSomewhere(organization.path(policy).asString());
        }
        assertThat(organization.path("contactPoint").path("telephone").asString())
                .isEqualTo("70 000 114");
    }

    @Test
    void everyKindOfArticleHasItsType() {
        List<String> types = new ArrayList<>();
        for (Listing listing : paper.database().read(sql -> PublishedArticles.ranked(sql, 100))) {
            JsonNode article = data(listing.address(), "Article");
            types.add(listing.kind() + " " + article.path("@type").asString());
            assertThat(article.path("headline").asString()).isEqualTo(listing.title());
            assertThat(article.path("datePublished").asString())
                    .isEqualTo(listing.publishedAt().toString());
            assertThat(article.path("inLanguage").asString()).isEqualTo("ar");
            assertThat(article.path("articleSection").asString())
                    .isEqualTo(listing.section().name());
            assertThat(article.path("author").size()).isEqualTo(listing.authors().size());
            assertThat(article.path("publisher").path("@type").asString())
                    .isEqualTo("NewsMediaOrganization");
            assertThat(article.path("mainEntityOfPage").asString())
                    .isEqualTo(SamplePages.address(paper, listing.address()));
        }
        assertThat(types)
                .contains(
                        "NEWS NewsArticle",
                        "ANALYSIS AnalysisNewsArticle",
                        "OPINION OpinionNewsArticle",
                        "REPORT ReportageNewsArticle");
    }

    @Test
    void theWayToAnArticleLeadsThroughItsSection() {
        Listing listing = newest();
        JsonNode steps = data(listing.address(), "BreadcrumbList").path("itemListElement");

        assertThat(steps).hasSize(3);
        for (JsonNode step : steps) {
            assertLeadsSomewhere(step.path("item").asString());
        }
        assertThat(steps.get(1).path("name").asString()).isEqualTo(listing.section().name());
    }

    @Test
    void authorsAndCorrectionsAreNamed() {
        String corrected = requireNonNull(SamplePages.of(paper).get("article-corrected"));
        JsonNode article = data(corrected, "Article");

        assertThat(article.path("correction").get(0).path("@type").asString())
                .isEqualTo("CorrectionComment");
        assertThat(article.path("correction").get(0).path("text").asString())
                .matches("ورد في نسخة سابقة: .+\nوالصواب: .+");
        String author = article.path("author").get(0).path("url").asString();
        assertLeadsSomewhere(author);
        JsonNode person = data(URI.create(author).getPath(), "ProfilePage").path("mainEntity");
        assertThat(person.path("jobTitle").asString()).isNotEmpty();
    }

    @Test
    void whoeverSharesAnArticleShowsItsCard() {
        String page = paper.get(newest().address()).body();

        assertThat(page)
                .contains("<meta property=\"og:type\" content=\"article\">")
                .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">")
                .contains("<meta property=\"og:image:width\" content=\"1200\">");
        String card =
                page.replaceAll("(?s).*<meta property=\"og:image\" content=\"([^\"]*)\".*", "$1");
        assertThat(paper.get(URI.create(card).getPath()).headers().firstValue("Content-Type"))
                .hasValue("image/png");
    }

    @Test
    void everyWayToShareCarriesTheHeadlineAndTheShortAddress() {
        Listing listing = newest();
        String page = paper.get(listing.address()).body();
        String shortUrl = paper.address("/a/" + listing.id());
        List<String> ways =
                TestPaper.hrefs(page).stream()
                        .filter(one -> one.contains("%2Fa%2F" + listing.id()))
                        .map(one -> URLDecoder.decode(one, StandardCharsets.UTF_8))
                        .toList();

        assertThat(ways).hasSize(6).allMatch(one -> one.contains(shortUrl));
        assertThat(ways)
                .filteredOn(one -> !one.contains("facebook") && !one.contains("linkedin"))
                .hasSize(4)
                .allMatch(one -> one.contains(listing.title()));
        assertLeadsSomewhere(shortUrl);
    }

    private Listing newest() {
        return paper.database().read(sql -> PublishedArticles.ranked(sql, 1)).getFirst();
    }

    /** The statement of that type; "Article" takes any kind of article. */
    private JsonNode data(String path, String type) {
        return DATA.matcher(paper.get(path).body())
                .results()
                .map(found -> MAPPER.readTree(found.group(1)))
                .filter(
                        one ->
                                type.equals("Article")
                                        ? one.path("@type").asString().endsWith("NewsArticle")
                                        : one.path("@type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private void assertLeadsSomewhere(String url) {
        URI address = URI.create(url);
        var answer = paper.get(address.getPath());
        assertThat(answer.statusCode()).as(url).isIn(200, 301);
        if (address.getFragment() != null) {
            assertThat(answer.body()).contains("id=\"" + address.getFragment() + "\"");
        }
    }
}
