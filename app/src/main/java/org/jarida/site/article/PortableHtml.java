package org.jarida.site.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Markup of our pages made fit to stand elsewhere, in a reader of feeds or another's page: nothing
 * that wants our styles or scripts, and every address in full.
 */
public final class PortableHtml {
    private static final Cleaner CLEANER =
            new Cleaner(
                    Safelist.none()
                            .addTags("div", "p", "h2", "h3", "hr", "blockquote", "footer", "span")
                            .addTags("strong", "em", "b", "small", "sup", "del", "bdi", "a")
                            .addTags("ul", "ol", "li", "figure", "figcaption", "img")
                            .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
                            .addAttributes(":all", "lang", "dir")
                            .addAttributes("a", "href")
                            .addAttributes("img", "src", "alt", "width", "height")
                            .addAttributes("th", "scope")
                            .addProtocols("a", "href", "http", "https", "mailto")
                            .addProtocols("img", "src", "http", "https"));

    private PortableHtml() {}

    /**
     * The markup with what may travel.
     *
     * @param html the content of an element, written by our templates
     * @param address full address of the page it stands on
     */
    public static String of(String html, String address) {
        Document page = Jsoup.parseBodyFragment(html, address);
        // Said to those who hear our page, and hidden by its styles only.
        page.select(".vh").remove();
        page.select("a.ref").wrap("<sup></sup>");
        page.select("ol.footnotes").forEach(PortableHtml::notes);
        Document clean = CLEANER.clean(page);
        clean.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        return clean.body().html();
    }

    /** Under the marks that they have in the text; a list would count them anew. */
    private static void notes(Element list) {
        list.select("a.mark").forEach(mark -> mark.tagName("sup").clearAttributes());
        list.select("> li").forEach(note -> note.tagName("p"));
        list.tagName("div");
    }
}
