package org.jarida.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    public String address() {
        return address(section.slug(), id, slug);
    }

    static String address(String section, long id, String slug) {
        return "/" + section + "/" + id + "-" + slug;
    }
}
