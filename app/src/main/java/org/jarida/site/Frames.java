package org.jarida.site;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperDates;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Assets;
import org.jarida.platform.Settings;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes the frame that stands around a page. */
@Component
final class Frames {
    private final Clock clock;
    private final Settings settings;
    private final Frame.Look look;

    Frames(Clock clock, Settings settings, Assets assets) {
        this.clock = clock;
        this.settings = settings;
        this.look =
                new Frame.Look(
                        assets.address("paper.css"),
                        assets.address("icon.svg"),
                        List.of(
                                assets.address("fonts/naskh-arabic-400.woff2"),
                                assets.address("fonts/markazi-arabic-700.woff2")));
    }

    /**
     * @param address of the page, below the paper's own; decides which section is current
     */
    Frame page(DSLContext sql, String title, String description, String address) {
        return frame(sql, title, description, Optional.of(address));
    }

    /** Around a page that says that something is not there. */
    Frame error(DSLContext sql, String title) {
        return frame(sql, title, "", Optional.empty());
    }

    private Frame frame(
            DSLContext sql, String title, String description, Optional<String> address) {
        Language language = Language.AR;
        Paper paper =
                PaperStore.find(sql)
                        .orElseGet(
                                () -> Paper.named(Messages.of(language).text("paper.unnamed")));
        Messages messages = Messages.of(language, paper.conventions().digits());
        PaperDates dates = new PaperDates(paper.conventions(), language);
        return new Frame(
                paper,
                messages,
                dates,
                look,
                title,
                description,
                address.map(this::canonical),
                Sections.all(sql).stream().map(one -> link(one, address)).toList(),
                address.filter("/"::equals).isPresent(),
                dates.day(clock.instant()));
    }

    private String canonical(String address) {
        return settings.url() + Addresses.encoded(address);
    }

    private static Frame.NavLink link(Section section, Optional<String> address) {
        String own = "/" + section.slug();
        return new Frame.NavLink(section.name(), own, place(own, address.orElse("")));
    }

    private static Frame.Place place(String section, String address) {
        if (address.equals(section)) {
            return Frame.Place.HERE;
        }
        return address.startsWith(section + "/") ? Frame.Place.WITHIN : Frame.Place.ELSEWHERE;
    }
}
