package org.jarida.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.media.Image;
import org.jarida.paper.Frame;
import org.jarida.publication.Listing;

/**
 * The front page.
 *
 * @param line breaking news above everything
 * @param lead the opening story; empty while nothing is published
 * @param images the lead pictures of the stories shown, by id
 */
public record FrontView(
        Frame frame,
        Optional<Line> line,
        Optional<Listing> lead,
        List<Listing> seconds,
        List<Strip> strips,
        Map<String, Image> images) {
    public FrontView {
        seconds = List.copyOf(seconds);
        strips = List.copyOf(strips);
        images = Map.copyOf(images);
    }

    /**
     * @param story that it leads to
     */
    public record Line(String text, Optional<Listing> story) {}

    /** All that is listed. */
    List<Listing> listings() {
        List<Listing> all = new ArrayList<>(seconds);
        lead.ifPresent(all::add);
        line.flatMap(Line::story).ifPresent(all::add);
        strips.forEach(strip -> all.addAll(strip.stories()));
        return all;
    }

    /** A section's part of the front page. */
    public record Strip(String name, String address, Form form, List<Listing> stories) {
        public Strip {
            stories = List.copyOf(stories);
        }

        /** The story shown large. */
        public Listing big() {
            return stories.getFirst();
        }

        public List<Listing> pile(int from, int to) {
            return stories.subList(Math.min(from, stories.size()), Math.min(to, stories.size()));
        }
    }

    /** How a strip is laid out. */
    public enum Form {
        /** Opinions side by side. */
        VOICES,
        /** A large story with a picture, and two piles. */
        THREE,
        /** A large story with a picture, and one pile. */
        PAIR,
        /** Stories without pictures, side by side. */
        FOUR
    }
}
