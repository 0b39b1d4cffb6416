package org.jarida.site.article;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jarida.paper.Typeset;
import org.jarida.publication.Frames;
import org.jarida.publication.PublishedArticle;

/**
 * The ways in which a reader passes an article on: plain links, which ask no other host until they
 * are followed.
 *
 * @param title what is passed on
 * @param shortUrl its short address in full
 */
public record Share(String title, String shortUrl) {

    /**
     * A service to share by.
     *
     * @param name end of its key in the catalogues, share.name
     */
    public record Way(String name, String address) {}

    static Share of(Frames frames, PublishedArticle article) {
        return new Share(
                Typeset.plain(article.content().title()), frames.url("/a/" + article.id()));
    }

    /** The services, in the order in which the paper's readers use them. */
    public List<Way> ways() {
        String url = encoded(shortUrl);
        String text = encoded(title);
        // On a line of its own, so that no headline's direction can turn the address round.
        String both = encoded(title + "\n" + shortUrl);
        return List.of(
                new Way("whatsapp", "https://wa.me/?text=" + both),
                new Way("facebook", "https://www.facebook.com/sharer/sharer.php?u=" + url),
                new Way("x", "https://x.com/intent/post?text=" + text + "&url=" + url),
                new Way("telegram", "https://t.me/share/url?url=" + url + "&text=" + text),
                new Way("linkedin", "https://www.linkedin.com/sharing/share-offsite/?url=" + url),
                new Way("mail", "mailto:?subject=" + text + "&body=" + both));
    }

    /** For a query (RFC 3986): a space as %20, which mail programs want too (RFC 6068). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
