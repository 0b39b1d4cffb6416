package org.jarida.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.platform.Database;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.Page;
import org.jarida.publication.Frames;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.FrontView.Form;
import org.jarida.site.FrontView.Strip;
import org.jarida.site.article.PaperData;
import org.jooq.DSLContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /}: the newest and weightiest, then each section's. */
@Controller
final class FrontPage {
    private static final int TOP = 4;
    private static final int IN_STRIP = 5;

    private final Database database;
    private final Frames frames;
    private final Images images;

    FrontPage(Database database, Frames frames, Images images) {
        this.database = database;
        this.frames = frames;
        this.images = images;
    }

    @GetMapping("/")
    Page show(Language language) {
        FrontView view = database.read(sql -> view(sql, language));
        return Page.ok("site/front.jte", view, freshness(view));
    }

    private static Freshness freshness(FrontView view) {
        return view.frame()
                .freshness()
                .with(PublishedArticles.LATEST)
                .with(Listing.tags(view.listings()));
    }

    private FrontView view(DSLContext sql, Language language) {
        List<Listing> top = PublishedArticles.ranked(sql, TOP);
        Optional<Listing> lead = top.stream().findFirst();
        List<Listing> seconds = top.stream().skip(1).toList();
        Set<Long> shown = new HashSet<>(top.stream().map(Listing::id).toList());
        List<Strip> strips = new ArrayList<>();
        for (Section section : Sections.all(sql)) {
            List<Listing> stories =
                    PublishedArticles.rankedIn(sql, section.id(), IN_STRIP + TOP).stream()
                            .filter(one -> !shown.contains(one.id()))
                            .limit(IN_STRIP)
                            .toList();
            if (!stories.isEmpty()) {
                strips.add(strip(section, stories));
            }
        }
        Frame frame = frames.page(sql, language, "/");
        Frame told =
                frame.head(
                        head ->
                                head.described(frame.paper().motto())
                                        .saying(PaperData.of(frames, frame.paper())));
        return new FrontView(told, lead, seconds, strips, pictures(sql, top, strips));
    }

    private static Strip strip(Section section, List<Listing> stories) {
        String address = "/" + section.slug();
        if (stories.stream().allMatch(one -> one.kind() == Kind.OPINION)) {
            return new Strip(
                    section.name(), address, Form.VOICES, stories.stream().limit(4).toList());
        }
        if (stories.stream().noneMatch(one -> one.picture().isPresent())) {
            return new Strip(
                    section.name(), address, Form.FOUR, stories.stream().limit(4).toList());
        }
        List<Listing> pictureFirst =
                stories.stream()
                        .sorted(Comparator.comparing(one -> one.picture().isEmpty()))
                        .toList();
        Form form = stories.size() >= 4 ? Form.THREE : Form.PAIR;
        return new Strip(section.name(), address, form, pictureFirst);
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
