package org.jarida.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.paper.Frame;
import org.jarida.paper.Head;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperDates;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Addresses;
import org.jarida.platform.Assets;
import org.jarida.platform.Settings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes the frame that stands around a page for readers. */
@Component
public final class Frames {
    private final Clock clock;
    private final Settings settings;
    private final Frame.Look look;

    Frames(Clock clock, Settings settings, Assets assets) {
        this.clock = clock;
        this.settings = settings;
        this.look =
                new Frame.Look(
                        assets.address("paper.css"),
                        assets.address("paper.js"),
                        assets.address("icon.svg"),
                        List.of(
                                assets.address("fonts/naskh-arabic-400.woff2"),
                                assets.address("fonts/markazi-arabic-700.woff2")));
    }

    /**
     * Around a page that has an address.
     *
     * @param path the page's address below the paper's own, without its language, not encoded;
     *     decides which section is current
     */
    public Frame page(DSLContext sql, Language language, String path) {
        String encoded = Addresses.encoded(path);
        return frame(sql, language, Optional.of(path))
                .head(head -> head.in(url(language.address(encoded)), alternates(encoded)));
    }

    /**
     * Around one page of a list that goes back in time and can be followed.
     *
     * @param before the article after which this page begins; empty on the first
     */
    public Frame list(
            DSLContext sql, Language language, String path, PaperFeed feed, Optional<Long> before) {
        Frame frame = page(sql, language, path);
        List<Head.Feed> feeds = feed.links(frame.messages(), this::url);
        String address = url(language.address(Addresses.encoded(path)));
        return frame.head(
                head -> {
                    Head following = head.following(feeds);
                    return before.map(id -> following.knownBy(address + "?before=" + id))
                            .orElse(following);
                });
    }

    /** Around a page that says that something is not there, or is only for who asked. */
    public Frame unlisted(DSLContext sql, Language language) {
        return frame(sql, language, Optional.empty());
    }

    /** The full address of an encoded path below the paper's own. */
    public String url(String path) {
        return settings.url() + path;
    }

    private Frame frame(DSLContext sql, Language language, Optional<String> path) {
        Paper paper =
                PaperStore.find(sql)
                        .orElseGet(() -> Paper.named(Messages.of(language).text("paper.unnamed")));
        Messages messages = Messages.of(language, paper.conventions().digits());
        PaperDates dates = new PaperDates(paper.conventions(), language);
        Head head =
                Head.untitled()
                        .following(feeds(paper, messages))
                        .carded(new Head.Card(url("/cards/paper.png"), paper.name()));
        return new Frame(
                paper,
                messages,
                dates,
                look,
                head,
                path,
                Sections.all(sql).stream().map(one -> link(one, language, path)).toList(),
                dates.day(clock.instant()));
    }

    private List<Head.Alternate> alternates(String encoded) {
        List<Head.Alternate> alternates = new ArrayList<>();
        for (Language language : Language.values()) {
            alternates.add(new Head.Alternate(language.code(), url(language.address(encoded))));
        }
        alternates.add(new Head.Alternate("x-default", url(encoded)));
        return alternates;
    }

    private List<Head.Feed> feeds(Paper paper, Messages messages) {
        return PaperFeed.of(paper.name(), "/feeds").links(messages, this::url);
    }

    private static Frame.NavLink link(Section section, Language language, Optional<String> path) {
        String own = "/" + section.slug();
        return new Frame.NavLink(
                section.name(), language.address(own), place(own, path.orElse("")));
    }

    private static Frame.Place place(String section, String path) {
        if (path.equals(section)) {
            return Frame.Place.HERE;
        }
        return path.startsWith(section + "/") ? Frame.Place.WITHIN : Frame.Place.ELSEWHERE;
    }
}
