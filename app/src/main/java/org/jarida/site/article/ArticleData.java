package org.jarida.site.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.paper.Frame;
import org.jarida.paper.Head;
import org.jarida.paper.LinkedData;
import org.jarida.platform.Addresses;
import org.jarida.publication.Author;
import org.jarida.publication.Correction;
import org.jarida.publication.Frames;
import org.jarida.publication.PublishedArticle;

/** An article in the words of schema.org and of Open Graph. */
public final class ArticleData {
    private ArticleData() {}

    /** The frame's head for a page that shows the article. */
    static Head head(Head head, Frames frames, Frame frame, PublishedArticle article) {
        Content content = article.content();
        return head.titled(content.title())
                .described(description(article))
                // The same words in any interface: they are known by one address.
                .knownBy(url(frames, article))
                .article(facts(frames, article))
                .carded(new Head.Card(frames.url(CardLink.address(article)), content.title()))
                .saying(article(frames, frame, article))
                .saying(
                        PaperData.breadcrumbs(
                                List.of(
                                        PaperData.Step.to(frames, frame.paper().name(), "/"),
                                        PaperData.Step.to(
                                                frames,
                                                article.section().name(),
                                                "/" + article.section().slug()),
                                        PaperData.Step.to(
                                                frames, content.title(), article.address()))));
    }

    /** The full address of its page. */
    public static String url(Frames frames, PublishedArticle article) {
        return frames.url(Addresses.encoded(article.address()));
    }

    /** The standfirst, or the beginning of the text. */
    public static String description(PublishedArticle article) {
        return article.content().standfirst().isEmpty()
                ? Excerpt.of(article.content().body().plain())
                : article.content().standfirst();
    }

    private static List<Head.Fact> facts(Frames frames, PublishedArticle article) {
        List<Head.Fact> facts = new ArrayList<>();
        facts.add(new Head.Fact("article:published_time", article.publishedAt().toString()));
        facts.add(new Head.Fact("article:modified_time", article.updatedAt().toString()));
        facts.add(new Head.Fact("article:section", article.section().name()));
        article.content()
                .authors()
                .forEach(
                        name ->
                                facts.add(
                                        new Head.Fact(
                                                "article:author",
                                                frames.url(
                                                        Addresses.encoded(
                                                                Author.named(name).address())))));
        return facts;
    }

    private static LinkedData article(Frames frames, Frame frame, PublishedArticle article) {
        Content content = article.content();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@context", PaperData.CONTEXT);
        members.put("@type", type(article.kind()));
        members.put("headline", content.title());
        members.put("description", description(article));
        members.put("url", url(frames, article));
        members.put("mainEntityOfPage", url(frames, article));
        members.put("datePublished", article.publishedAt().toString());
        members.put("dateModified", article.updatedAt().toString());
        members.put("inLanguage", article.language());
        members.put("articleSection", article.section().name());
        members.put("wordCount", article.words());
        members.put("isAccessibleForFree", true);
        members.put(
                "image",
                PaperData.image(
                        frames.url(CardLink.address(article)), CardLink.WIDTH, CardLink.HEIGHT));
        if (!content.authors().isEmpty()) {
            members.put(
                    "author",
                    content.authors().stream()
                            .map(name -> PersonData.person(frames, Author.named(name)))
                            .toList());
        }
        members.put("publisher", PaperData.organization(frames, frame.paper()));
        if (!article.corrections().isEmpty()) {
            members.put(
                    "correction",
                    article.corrections().stream().map(one -> correction(frame, one)).toList());
        }
        return new LinkedData(members);
    }

    private static Map<String, Object> correction(Frame frame, Correction correction) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("@type", "CorrectionComment");
        members.put("datePublished", correction.at().toString());
        members.put(
                "text",
                // A line each: run together, nothing would end what was wrong.
                String.join(
                        "\n",
                        frame.text("article.correction-wrong") + " " + correction.wrong(),
                        frame.text("article.correction-right") + " " + correction.corrected()));
        return members;
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case ANALYSIS -> "AnalysisNewsArticle";
            case OPINION -> "OpinionNewsArticle";
            case REPORT -> "ReportageNewsArticle";
            case NEWS, INTERVIEW, FACT_CHECK -> "NewsArticle";
        };
    }
}
