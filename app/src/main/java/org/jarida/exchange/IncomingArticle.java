package org.jarida.exchange;

import java.time.Instant;
import java.util.List;
import org.jarida.article.Content;
import org.jarida.article.Kind;
import org.jarida.article.NewArticle;
import org.jarida.article.Origin;
import org.jarida.article.Section;
import org.jarida.media.StoredImage;
import org.jarida.publication.ImportArchive.Archived;

/**
 * An article that was read from outside and is not in the paper yet.
 *
 * @param key the same for the same article, whenever it comes
 * @param pictures stored files that it shows
 */
record IncomingArticle(
        String key,
        String section,
        Kind kind,
        String language,
        int weight,
        Content content,
        Origin origin,
        Instant publishedAt,
        Instant updatedAt,
        List<StoredImage> pictures) {
    IncomingArticle {
        pictures = List.copyOf(pictures);
    }

    NewArticle in(Section section) {
        return new NewArticle(section, kind, language, weight, content, origin);
    }

    Archived archivedIn(Section section) {
        return new Archived(in(section), publishedAt, updatedAt);
    }
}
