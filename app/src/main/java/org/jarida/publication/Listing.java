package org.jarida.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jarida.article.Article;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.Section;

/**
 * A published article as lists show it: all but its text.
 *
 * @param language tag of BCP 47 of the language it is written in
 */
public record Listing(
        long id,
        Section section,
        Kind kind,
        String language,
        String title,
        String standfirst,
        String slug,
        List<String> authors,
        Optional<LeadPicture> picture,
        int words,
        Instant publishedAt,
        Instant updatedAt) {
    public Listing {
        authors = List.copyOf(authors);
    }

    /** The tag of every page that lists it. */
    public String tag() {
        return Article.tag(id);
    }

    /** The tags of all of them. */
    public static Set<String> tags(Collection<Listing> listings) {
        return listings.stream().map(Listing::tag).collect(Collectors.toSet());
    }

    public String address() {
        return address(section.slug(), id, slug);
    }

    static String address(String section, long id, String slug) {
        return "/" + section + "/" + id + "-" + slug;
    }
}
