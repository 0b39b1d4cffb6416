package org.jarida.paper;

/** A format in which the paper can be followed. */
public enum FeedFormat {
    RSS("rss.xml", "application/rss+xml", "RSS"),
    ATOM("atom.xml", "application/atom+xml", "Atom"),
    JSON("feed.json", "application/feed+json", "JSON Feed");

    private final String file;
    private final String type;
    private final String label;

    FeedFormat(String file, String type, String label) {
        this.file = file;
        this.type = type;
        this.label = label;
    }

    /** Its file name below a feed's folder. */
    public String file() {
        return file;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** Its name, which is the same in every language. */
    public String label() {
        return label;
    }
}
