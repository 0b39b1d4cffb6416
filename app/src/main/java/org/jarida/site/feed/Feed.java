package org.jarida.site.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.FeedFormat;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.page.Freshness;

/**
 * A feed before it is written in a format.
 *
 * @param home full address of the page that shows the same articles
 * @param self full address of the feed itself, in the format asked for
 * @param changedAt when the paper last changed; empty where nothing was ever published
 * @param items newest first
 * @param freshness how long it stays true
 */
record Feed(
        Frame frame,
        String title,
        String description,
        String home,
        String self,
        Optional<Instant> changedAt,
        List<FeedItem> items,
        Freshness freshness) {
    static final String LANGUAGE = Language.OWN.code();

    Feed {
        items = List.copyOf(items);
    }

    String written(FeedFormat format) {
        return switch (format) {
            case RSS -> RssFeed.of(this);
            case ATOM -> AtomFeed.of(this);
            case JSON -> JsonFeed.of(this);
        };
    }

    /** The last change of any of its items; the beginning of time where it has none. */
    Instant updatedAt() {
        return items.stream()
                .map(item -> item.article().updatedAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    OffsetDateTime local(Instant instant) {
        return frame.dates().local(instant);
    }
}
