package org.jarida.publication;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jarida.article.Article;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.Origin;
import org.jarida.article.Section;

/**
 * An article as readers may see it.
 *
 * @param language tag of BCP 47 of the language it is written in
 * @param slug readable part of its address
 * @param words how many words it has
 * @param beforeLedger taken from an archive: no gate is claimed for it
 */
public record PublishedArticle(
        long id,
        int revision,
        Section section,
        Kind kind,
        String language,
        Content content,
        Origin origin,
        String slug,
        int words,
        boolean beforeLedger,
        Instant publishedAt,
        Instant updatedAt,
        List<Correction> corrections) {
    public PublishedArticle {
        corrections = List.copyOf(corrections);
    }

    /** The tag of every page that shows or lists it. */
    public String tag() {
        return Article.tag(id);
    }

    /** The one address it has, below the paper's own. */
    public String address() {
        return Listing.address(section.slug(), id, slug);
    }

    /** Ids of the images that it shows, in their order; one may come twice. */
    public Stream<String> images() {
        return Stream.concat(
                content.picture().stream().map(LeadPicture::image), content.body().images());
    }
}
