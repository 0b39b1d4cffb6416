package org.jarida.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jarida.article.Article;
import org.jarida.article.ArticleRows;
import org.jarida.article.BodyJson;
import org.jarida.article.Content;
import org.jarida.article.LeadPicture;
import org.jarida.platform.CanonicalJson;

/**
 * What is to stand in the record, before it has its place in the chain.
 *
 * @param action published, imported, corrected or withdrawn
 * @param text what was made public, in canonical form; the record holds only its salted hash
 */
record LedgerEntry(String action, long article, int revision, Instant at, String text) {

    static LedgerEntry of(String action, Article article, Instant at) {
        return of(action, article, at, canonical(article.content()));
    }

    static LedgerEntry of(String action, Article article, Instant at, String text) {
        return new LedgerEntry(action, article.id(), article.revision(), at, text);
    }

    /** The words that readers are shown, as one text with one hash. */
    static String canonical(Content content) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("title", content.title());
        members.put("standfirst", content.standfirst());
        members.put("body", BodyJson.write(content.body()));
        members.put("authors", ArticleRows.names(content.authors()));
        members.put("picture", content.picture().map(LeadPicture::image).orElse(""));
        return CanonicalJson.write(members);
    }
}
