package org.jarida.site.feed;

import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jarida.arabic.DirectedLine;
import org.jarida.paper.FeedFormat;
import org.jarida.platform.XmlText;
import org.jarida.site.article.ArticleData;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.springframework.web.util.HtmlUtils;

/** A feed as RSS 2.0 with the RSS content and Dublin Core modules. */
final class RssFeed {
    private static final Namespace ATOM =
            Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final int MINUTES_UNTIL_ASKED_AGAIN = 15;

    private RssFeed() {}

    static String of(Feed feed) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(line(feed.title()));
        channel.setLink(feed.home());
        channel.setDescription(
                line(feed.description().isEmpty() ? feed.title() : feed.description()));
        channel.setLanguage(Feed.LANGUAGE);
        channel.setTtl(MINUTES_UNTIL_ASKED_AGAIN);
        channel.setGenerator(FeedXml.GENERATOR);
        channel.getForeignMarkup().add(self(feed));
        if (!feed.items().isEmpty()) {
            channel.getForeignMarkup().add(time("lastBuildDate", feed, feed.updatedAt()));
        }
        channel.setItems(feed.items().stream().map(item -> item(feed, item)).toList());
        return FeedXml.written(channel);
    }

    private static Item item(Feed feed, FeedItem from) {
        Item item = new Item();
        item.setTitle(line(from.article().content().title()));
        item.setLink(from.url());
        item.setGuid(guid(from));
        item.getForeignMarkup().add(time("pubDate", feed, from.article().publishedAt()));
        Category section = new Category();
        section.setValue(XmlText.of(from.article().section().name()));
        item.setCategories(List.of(section));
        item.getModules().add(authorsAndLanguage(from));
        // A description is read as HTML; a title is not, or not by all.
        Description description = new Description();
        description.setType("text/html");
        description.setValue(
                HtmlUtils.htmlEscape(line(ArticleData.description(from.article())), "UTF-8"));
        item.setDescription(description);
        Content text = new Content();
        text.setType(Content.HTML);
        text.setValue(XmlText.of(from.html()));
        item.setContent(text);
        return item;
    }

    private static Guid guid(FeedItem item) {
        Guid guid = new Guid();
        guid.setValue(item.shortUrl());
        guid.setPermaLink(false);
        return guid;
    }

    private static DCModuleImpl authorsAndLanguage(FeedItem item) {
        DCModuleImpl module = new DCModuleImpl();
        module.setCreators(item.authors().stream().map(one -> line(one.name())).toList());
        module.setLanguage(item.article().language());
        return module;
    }

    private static Element self(Feed feed) {
        return new Element("link", ATOM)
                .setAttribute("href", feed.self())
                .setAttribute("rel", "self")
                .setAttribute("type", FeedFormat.RSS.type());
    }

    /** ROME writes times of RFC 822 in UTC only. */
    private static Element time(String name, Feed feed, Instant at) {
        return new Element(name)
                .setText(DateTimeFormatter.RFC_1123_DATE_TIME.format(feed.local(at)));
    }

    private static String line(String text) {
        return XmlText.of(DirectedLine.of(text));
    }
}
