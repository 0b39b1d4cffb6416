package org.jarida.site.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.publication.Author;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticle;
import org.jarida.publication.PublishedArticles;
import org.jooq.DSLContext;

/**
 * What to read after an article.
 *
 * @param fromSection the newest of its section
 * @param fromAuthors the newest of each author, none of which stands above
 */
public record More(List<Listing> fromSection, List<FromAuthor> fromAuthors) {
    private static final int SHOWN = 4;
    private static final int AUTHORS = 2;

    public More {
        fromSection = List.copyOf(fromSection);
        fromAuthors = List.copyOf(fromAuthors);
    }

    public record FromAuthor(Author author, List<Listing> listings) {
        public FromAuthor {
            listings = List.copyOf(listings);
        }
    }

    /** All that is listed. */
    List<Listing> listings() {
        List<Listing> all = new ArrayList<>(fromSection);
        fromAuthors.forEach(one -> all.addAll(one.listings()));
        return all;
    }

    static More around(DSLContext sql, PublishedArticle article) {
        Set<Long> shown = new HashSet<>(Set.of(article.id()));
        List<Listing> fromSection =
                unseen(
                        PublishedArticles.newestIn(
                                sql, article.section().id(), Optional.empty(), SHOWN + 1),
                        shown);
        List<FromAuthor> fromAuthors = new ArrayList<>();
        article.content().authors().stream()
                .map(Author::named)
                .distinct()
                .limit(AUTHORS)
                .forEach(author -> fromAuthors.addAll(from(sql, author, shown)));
        return new More(fromSection, fromAuthors);
    }

    private static List<FromAuthor> from(DSLContext sql, Author author, Set<Long> shown) {
        List<Listing> found =
                unseen(
                        PublishedArticles.newestBy(
                                sql, author, Optional.empty(), SHOWN + shown.size()),
                        shown);
        return found.isEmpty() ? List.of() : List.of(new FromAuthor(author, found));
    }

    private static List<Listing> unseen(List<Listing> found, Set<Long> shown) {
        List<Listing> unseen =
                found.stream().filter(one -> !shown.contains(one.id())).limit(SHOWN).toList();
        unseen.forEach(one -> shown.add(one.id()));
        return unseen;
    }
}
