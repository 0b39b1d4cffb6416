package org.jarida.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.article.LeadPicture;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.FrontArrangement;
import org.jarida.publication.FrontArrangements;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.FrontView.Line;
import org.jarida.site.FrontView.Strip;
import org.jarida.site.article.PaperData;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: as the desk arranged it; by itself the newest and weightiest, then each section's. */
@Controller
public final class FrontPage {
    private static final String TEMPLATE = "site/front.jte";

    private final Database database;
    private final Frames frames;
    private final Images images;
    private final Clock clock;

    FrontPage(Database database, Frames frames, Images images, Clock clock) {
        this.database = database;
        this.frames = frames;
        this.images = images;
        this.clock = clock;
    }

    @GetMapping("/")
    Page show(Language language) {
        Instant now = clock.instant();
        return database.read(
                sql -> {
                    FrontArrangement live = FrontArrangements.live(sql);
                    FrontView view = view(sql, language, live.at(now));
                    return Page.ok(TEMPLATE, view, freshness(view, live.changesAt(now)));
                });
    }

    private static Freshness freshness(FrontView view, Optional<Instant> changesAt) {
        Freshness freshness =
                view.frame()
                        .freshness()
                        .with(PublishedArticles.LATEST)
                        .with(FrontArrangements.TAG)
                        .with(Listing.tags(view.listings()));
        return changesAt.map(freshness::until).orElse(freshness);
    }

    /** As readers would see it with that arrangement; only for who asks. */
    public Page preview(Language language, FrontArrangement arrangement) {
        FrontView view =
                database.read(sql -> view(sql, language, arrangement.at(clock.instant())));
        return Page.unkept(TEMPLATE, view, HttpStatus.OK.value());
    }

    /** The stories of the opening with that arrangement, the lead first. */
    public List<Listing> opening(DSLContext sql, FrontArrangement arrangement) {
        return new FrontStories(sql, arrangement.at(clock.instant())).top();
    }

    private FrontView view(DSLContext sql, Language language, FrontArrangement arrangement) {
        FrontStories stories = new FrontStories(sql, arrangement);
        List<Listing> top = stories.top();
        List<Strip> strips = stories.strips();
        Frame frame = frames.page(sql, language, "/");
        Frame told =
                frame.head(
                        head ->
                                head.described(frame.paper().motto())
                                        .saying(PaperData.of(frames, frame.paper())));
        Optional<Line> line =
                arrangement
                        .breaking()
                        .map(one -> new Line(one.text(), stories.chosen(one.article())));
        return new FrontView(
                told,
                line,
                top.stream().findFirst(),
                top.stream().skip(1).toList(),
                strips,
                pictures(sql, top, strips));
    }

    private Map<String, Image> pictures(DSLContext sql, List<Listing> top, List<Strip> strips) {
        List<String> ids =
                Stream.concat(top.stream(), strips.stream().flatMap(one -> one.stories().stream()))
                        .flatMap(one -> one.picture().stream())
                        .map(LeadPicture::image)
                        .distinct()
                        .toList();
        return images.find(sql, ids);
    }
}
