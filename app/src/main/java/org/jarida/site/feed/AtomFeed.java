package org.jarida.site.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Date;
import java.util.List;
import org.jarida.arabic.DirectedLine;
import org.jarida.paper.FeedFormat;
import org.jarida.platform.XmlText;
import org.jarida.site.article.ArticleData;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    private AtomFeed() {}

    static String of(Feed from) {
        com.rometools.rome.feed.atom.Feed feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        feed.setId(from.self());
        feed.setTitle(line(from.title()));
        if (!from.description().isEmpty()) {
            feed.setSubtitle(text(Content.TEXT, line(from.description())));
        }
        feed.setUpdated(Date.from(from.updatedAt()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", from.home())));
        feed.setOtherLinks(List.of(link("self", FeedFormat.ATOM.type(), from.self())));
        feed.setAuthors(List.of(paper(from)));
        feed.setGenerator(generator());
        feed.setEntries(from.items().stream().map(AtomFeed::entry).toList());
        Document document = FeedXml.document(feed);
        sayLanguages(document.getRootElement(), from);
        return FeedXml.written(document);
    }

    private static Entry entry(FeedItem from) {
        Entry entry = new Entry();
        entry.setId(from.shortUrl());
        entry.setTitle(line(from.article().content().title()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", from.url())));
        entry.setPublished(Date.from(from.article().publishedAt()));
        entry.setUpdated(Date.from(from.article().updatedAt()));
        // Where nobody is named, the paper above all entries counts (RFC 4287, 4.2.1).
        entry.setAuthors(
                from.authors().stream()
                        .<SyndPerson>map(one -> person(one.name(), one.url()))
                        .toList());
        Category section = new Category();
        section.setTerm(from.article().section().slug());
        section.setLabel(XmlText.of(from.article().section().name()));
        entry.setCategories(List.of(section));
        entry.setSummary(text(Content.TEXT, line(ArticleData.description(from.article()))));
        entry.setContents(List.of(text(Content.HTML, XmlText.of(from.html()))));
        return entry;
    }

    private static void sayLanguages(Element feed, Feed from) {
        feed.setAttribute("lang", Feed.LANGUAGE, Namespace.XML_NAMESPACE);
        List<Element> entries = feed.getChildren("entry", ATOM);
        for (int i = 0; i < entries.size(); i++) {
            String language = from.items().get(i).article().language();
            if (!language.equals(Feed.LANGUAGE)) {
                entries.get(i).setAttribute("lang", language, Namespace.XML_NAMESPACE);
            }
        }
    }

    private static SyndPerson paper(Feed feed) {
        return person(feed.frame().paper().name(), feed.home());
    }

    private static Person person(String name, String url) {
        Person person = new Person();
        person.setName(line(name));
        person.setUrl(url);
        return person;
    }

    private static Link link(String rel, String type, String url) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(url);
        return link;
    }

    private static Content text(String type, String value) {
        Content content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    private static Generator generator() {
        Generator generator = new Generator();
        generator.setValue(FeedXml.GENERATOR);
        return generator;
    }

    private static String line(String text) {
        return XmlText.of(DirectedLine.of(text));
    }
}
