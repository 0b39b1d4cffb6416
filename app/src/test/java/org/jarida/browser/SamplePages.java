package org.jarida.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.TestPaper;
import org.jarida.article.Block;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;

/** Every kind of page of the sample newspaper, by a short name. */
public final class SamplePages {
    private static final int MOST_ARTICLES = 60;

    private SamplePages() {}

    /** Paths below the paper's address; the last two answer 410 and 404. */
    public static Map<String, String> of(TestPaper paper) {
        List<PublishedArticle> articles = new ArrayList<>();
        String gone = "";
        for (long id = 1; id <= MOST_ARTICLES; id++) {
            long number = id;
            paper.database()
                    .read(sql -> PublishedArticles.find(sql, number))
                    .ifPresent(articles::add);
            if (paper.get("/a/" + id).statusCode() == 410) {
                gone = "/a/" + id;
            }
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front", "/");
        pages.put("section", "/رأس-العناب");
        pages.put(
                "article",
                articles.stream().max((a, b) -> kinds(a) - kinds(b)).orElseThrow().address());
        pages.put(
                "article-with-picture",
                first(articles, one -> one.content().picture().isPresent()));
        pages.put("article-corrected", first(articles, one -> !one.corrections().isEmpty()));
        pages.put("article-with-table", first(articles, SamplePages::hasTable));
        pages.put("about", "/about");
        pages.put("contact", "/contact");
        pages.put("gone", gone);
        pages.put("not-there", "/لا-شيء-هنا");
        return pages;
    }

    /** The address as a browser takes it. */
    public static String address(TestPaper paper, String path) {
        return URI.create(paper.address(path)).toASCIIString();
    }

    private static int kinds(PublishedArticle article) {
        return (int)
                article.content().body().blocks().stream().map(Block::getClass).distinct().count();
    }

    private static boolean hasTable(PublishedArticle article) {
        return article.content().body().blocks().stream().anyMatch(Block.Table.class::isInstance);
    }

    private static String first(
            List<PublishedArticle> articles,
            java.util.function.Predicate<PublishedArticle> condition) {
        return articles.stream().filter(condition).findFirst().orElseThrow().address();
    }
}
