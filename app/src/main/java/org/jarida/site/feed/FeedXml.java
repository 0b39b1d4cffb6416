package org.jarida.site.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import org.jdom2.Document;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/** Writes feeds in the formats that are XML. */
final class FeedXml {
    static final String GENERATOR = "Jarida";

    private FeedXml() {}

    static String written(WireFeed feed) {
        return written(document(feed));
    }

    static Document document(WireFeed feed) {
        try {
            return new WireFeedOutput().outputJDom(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed lacks what its format requires", e);
        }
    }

    /** As it is: pretty printing would add white space to titles. */
    static String written(Document document) {
        return new XMLOutputter(Format.getRawFormat()).outputString(document);
    }
}
