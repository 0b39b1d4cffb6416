package org.jarida.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.paper.NewsroomFrame;
import org.jarida.publication.FrontArrangement;
import org.jarida.publication.FrontArrangements.Made;
import org.jarida.publication.Listing;
import org.jspecify.annotations.Nullable;

/**
 * The desk of the front page.
 *
 * @param said sentence about what was just done; null where nothing was
 * @param problems sentences about what is wrong with what was sent
 * @param arrangement what stands in the form
 * @param opening what stands in the opening with it
 * @param recent articles to choose from, the newest first
 * @param history the live one first
 */
public record FrontDeskView(
        NewsroomFrame frame,
        Moments moments,
        Instant now,
        @Nullable String said,
        List<String> problems,
        FrontArrangement arrangement,
        List<Listing> opening,
        List<Listing> recent,
        List<Section> sections,
        List<Made> history) {
    public FrontDeskView {
        problems = List.copyOf(problems);
        opening = List.copyOf(opening);
        recent = List.copyOf(recent);
        sections = List.copyOf(sections);
        history = List.copyOf(history);
    }

    public int places() {
        return FrontArrangement.TOP;
    }

    /** The article at a place of the opening; 0 for the automatic one. */
    public long top(int place) {
        return place < arrangement.top().size() ? arrangement.top().get(place) : 0;
    }

    /** The story that an automatic place shows; null where the desk chose one, or there is none. */
    public @Nullable Listing automatic(int place) {
        return top(place) == 0 && place < opening.size() ? opening.get(place) : null;
    }

    public List<Section> ordered() {
        List<Section> ordered = new ArrayList<>(sections);
        List<Long> order = arrangement.sections();
        ordered.sort(
                Comparator.comparingInt(
                        one ->
                                order.contains(one.id())
                                        ? order.indexOf(one.id())
                                        : order.size()));
        return ordered;
    }

    public List<Listing> of(Section section) {
        return recent.stream().filter(one -> one.section().id() == section.id()).toList();
    }

    public long first(Section section) {
        return arrangement.firsts().getOrDefault(section.id(), 0L);
    }

    public boolean isHidden(Section section) {
        return arrangement.hidden().contains(section.id());
    }

    public String line() {
        return arrangement.breaking().map(FrontArrangement.Breaking::text).orElse("");
    }

    public long lineArticle() {
        return arrangement.breaking().map(FrontArrangement.Breaking::article).orElse(0L);
    }

    /** For a field of type datetime-local. */
    public String typed(Optional<Instant> moment) {
        return moment.map(moments::typed).orElse("");
    }

    public Optional<Instant> lineUntil() {
        return arrangement
                .breaking()
                .map(FrontArrangement.Breaking::until)
                .filter(one -> !one.equals(Instant.EPOCH));
    }
}
