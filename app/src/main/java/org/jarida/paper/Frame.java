package org.jarida.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page for readers: the head, the masthead and the foot.
 *
 * @param title the page's own title; the paper's name is added to it. Empty on the front page
 * @param description one sentence about the page, for machines; empty for none
 * @param canonical full address that this page is known by; empty where it has none (errors)
 * @param sections the paper's sections, in their order
 * @param front true on the front page, whose masthead is the large one
 * @param today the paper's day
 */
public record Frame(
        Paper paper,
        Messages messages,
        PaperDates dates,
        Look look,
        String title,
        String description,
        Optional<String> canonical,
        List<NavLink> sections,
        boolean front,
        LocalDate today) {

    public Frame {
        sections = List.copyOf(sections);
    }

    /** One entry of the sections' bar. */
    public record NavLink(String name, String address, Place place) {}

    /** Where the reader stands, seen from an entry of the sections' bar. */
    public enum Place {
        ELSEWHERE,
        /** On a page that the section holds. */
        WITHIN,
        HERE;

        /** The value of the attribute aria-current; null leaves it out. */
        public @Nullable String ariaCurrent() {
            return switch (this) {
                case ELSEWHERE -> null;
                case WITHIN -> "true";
                case HERE -> "page";
            };
        }
    }

    /** Where the files of the paper's look are served. */
    public record Look(String style, String icon, List<String> preloadFonts) {
        public Look {
            preloadFonts = List.copyOf(preloadFonts);
        }
    }

    /** The same frame under another title. */
    public Frame titled(String other) {
        return new Frame(
                paper,
                messages,
                dates,
                look,
                other,
                description,
                canonical,
                sections,
                front,
                today);
    }

    public String text(String key) {
        return messages.text(key);
    }

    /** A whole number in the paper's digits: 2 418. */
    public String number(long number) {
        return messages.number(number);
    }

    public Language language() {
        return messages.language();
    }

    /** The year of the paper's day, in the paper's digits. */
    public String year() {
        return dates.year(today);
    }

    /** The text of the head's title element. */
    public String headTitle() {
        return title.isEmpty() ? paper.name() : title + " — " + paper.name();
    }
}
