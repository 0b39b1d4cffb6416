package org.jarida.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jarida.TestPaper;
import org.jarida.article.Block;
import org.jarida.article.Kind;
import org.jarida.publication.Author;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jarida.schema.Tables;
import org.jooq.DSLContext;

/** Every kind of page of the sample newspaper, by a short name. */
public final class SamplePages {
    private static final String GONE = "gone";
    private static final String NOT_THERE = "not-there";
    private static final int ALL = 1_000;

    private SamplePages() {}

    /** Paths below the paper's address. */
    public static Map<String, String> of(TestPaper paper) {
        return paper.database().read(SamplePages::of);
    }

    /** What a page of that name answers with. */
    public static int status(String name) {
        return switch (name) {
            case GONE -> 410;
            case NOT_THERE -> 404;
            default -> 200;
        };
    }

    /** The address as a browser takes it. */
    public static String address(TestPaper paper, String path) {
        return URI.create(paper.address(path)).toASCIIString();
    }

    /** Pictures further down load when they come into sight; here, at once. */
    public static void loadPictures(Page page) {
        page.evaluate(
                "Promise.all([...document.images]"
                        + ".map(one => (one.loading = 'eager', one.decode())))");
    }

    private static Map<String, String> of(DSLContext sql) {
        List<PublishedArticle> articles =
                PublishedArticles.ranked(sql, ALL).stream()
                        .map(Listing::id)
                        .flatMap(id -> PublishedArticles.find(sql, id).stream())
                        .toList();
        PublishedArticle corrected = richest(articles, one -> !one.corrections().isEmpty());
        String section = "/" + corrected.section().slug();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front", "/");
        pages.put("section", section);
        pages.put("section-older", section + "?before=" + newest(sql, corrected));
        pages.put("article", richest(articles, one -> one.corrections().isEmpty()).address());
        pages.put("article-corrected", corrected.address());
        pages.put("article-short", shortest(articles));
        pages.put("interview", richest(articles, one -> one.kind() == Kind.INTERVIEW).address());
        pages.put("opinion", richest(articles, one -> one.kind() == Kind.OPINION).address());
        pages.put("author", Author.named(corrected.content().authors().getFirst()).address());
        pages.put("archive", "/archive");
        pages.put("archive-year", "/archive/2026");
        pages.put("archive-month", "/archive/2026/03");
        pages.put("archive-day", "/archive/2026/03/17");
        pages.put("front-fr", "/fr/");
        pages.put("article-en", "/en" + corrected.address());
        pages.put("archive-month-fr", "/fr/archive/2026/03");
        pages.put("about-en", "/en/about");
        pages.put("about", "/about");
        pages.put("contact", "/contact");
        pages.put(
                GONE,
                "/a/"
                        + sql.select(Tables.TOMBSTONE.ARTICLE_ID)
                                .from(Tables.TOMBSTONE)
                                .fetchAny(Tables.TOMBSTONE.ARTICLE_ID));
        pages.put(NOT_THERE, "/لا-شيء-هنا");
        return pages;
    }

    private static long kinds(PublishedArticle article) {
        return article.content().body().blocks().stream().map(Block::getClass).distinct().count();
    }

    private static long newest(DSLContext sql, PublishedArticle article) {
        return PublishedArticles.newestIn(sql, article.section().id(), Optional.empty(), 1)
                .getFirst()
                .id();
    }

    private static String shortest(List<PublishedArticle> articles) {
        return articles.stream()
                .min(Comparator.comparingInt(PublishedArticle::words))
                .orElseThrow()
                .address();
    }

    /** The one with the most kinds of blocks. */
    private static PublishedArticle richest(
            List<PublishedArticle> articles, Predicate<PublishedArticle> condition) {
        return articles.stream()
                .filter(condition)
                .max(Comparator.comparingLong(SamplePages::kinds))
                .orElseThrow();
    }
}
