package org.jarida.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jarida.article.Kind;
import org.jarida.article.Section;
import org.jarida.article.Sections;
import org.jarida.publication.FrontArrangement;
import org.jarida.publication.Listing;
import org.jarida.publication.PublishedArticles;
import org.jarida.site.FrontView.Form;
import org.jarida.site.FrontView.Strip;
import org.jooq.DSLContext;

/**
 * Which stories stand where on the front page: as the desk arranged them, and where it left a place
 * open, or what it chose is not public any more, the newest and weightiest.
 */
final class FrontStories {
    private static final int IN_STRIP = 5;

    private final DSLContext sql;
    private final FrontArrangement arrangement;
    private final Map<Long, Listing> chosen = new HashMap<>();
    private final Set<Long> shown = new HashSet<>();

    FrontStories(DSLContext sql, FrontArrangement arrangement) {
        this.sql = sql;
        this.arrangement = arrangement;
        Set<Long> wanted = new LinkedHashSet<>(arrangement.top());
        wanted.addAll(arrangement.firsts().values());
        arrangement.breaking().ifPresent(one -> wanted.add(one.article()));
        PublishedArticles.listed(sql, wanted).forEach(one -> chosen.put(one.id(), one));
    }

    Optional<Listing> chosen(long id) {
        return Optional.ofNullable(chosen.get(id));
    }

    /** The opening, the lead first. To be asked before the strips: none shows a story again. */
    List<Listing> top() {
        Listing[] places = new Listing[FrontArrangement.TOP];
        for (int i = 0; i < Math.min(places.length, arrangement.top().size()); i++) {
            Listing story = chosen.get(arrangement.top().get(i));
            if (story != null && shown.add(story.id())) {
                places[i] = story;
            }
        }
        var automatic =
                PublishedArticles.ranked(sql, 2 * FrontArrangement.TOP).stream()
                        .filter(one -> !shown.contains(one.id()))
                        .iterator();
        List<Listing> top = new ArrayList<>();
        for (Listing place : places) {
            if (place != null) {
                top.add(place);
            } else if (automatic.hasNext()) {
                top.add(automatic.next());
            }
        }
        top.forEach(one -> shown.add(one.id()));
        return top;
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        for (Section section : sections()) {
            List<Listing> stories = stories(section);
            if (!stories.isEmpty()) {
                strips.add(strip(section, stories));
            }
        }
        return strips;
    }

    private List<Section> sections() {
        List<Section> all = Sections.all(sql);
        List<Long> order = arrangement.sections();
        return all.stream()
                .filter(one -> !arrangement.hidden().contains(one.id()))
                .sorted(
                        Comparator.comparingInt(
                                one ->
                                        order.contains(one.id())
                                                ? order.indexOf(one.id())
                                                : order.size()))
                .toList();
    }

    private List<Listing> stories(Section section) {
        Optional<Listing> first =
                chosen(arrangement.firsts().getOrDefault(section.id(), 0L))
                        .filter(one -> !shown.contains(one.id()));
        first.ifPresent(one -> shown.add(one.id()));
        return Stream.concat(
                        first.stream(),
                        PublishedArticles.rankedIn(
                                sql, section.id(), IN_STRIP + shown.size())
                                .stream()
                                .filter(one -> !shown.contains(one.id())))
                .limit(IN_STRIP)
                .toList();
    }

    private Strip strip(Section section, List<Listing> stories) {
        String address = "/" + section.slug();
        if (stories.stream().allMatch(one -> one.kind() == Kind.OPINION)) {
            return new Strip(section.name(), address, Form.VOICES, four(stories));
        }
        if (stories.stream().noneMatch(one -> one.picture().isPresent())) {
            return new Strip(section.name(), address, Form.FOUR, four(stories));
        }
        boolean isArranged = arrangement.firsts().containsKey(section.id());
        List<Listing> pictureFirst =
                isArranged
                        ? stories
                        : stories.stream()
                                .sorted(Comparator.comparing(one -> one.picture().isEmpty()))
                                .toList();
        Form form = stories.size() >= 4 ? Form.THREE : Form.PAIR;
        return new Strip(section.name(), address, form, pictureFirst);
    }

    private static List<Listing> four(List<Listing> stories) {
        return stories.stream().limit(4).toList();
    }
}
