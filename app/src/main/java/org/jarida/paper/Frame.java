package org.jarida.paper;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jarida.platform.page.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page for readers: the head, the masthead and the foot.
 *
 * @param path the page's address below the paper's own, without its language; empty where it has
 *     none (errors)
 * @param sections the paper's sections, in their order
 * @param today the paper's day
 */
public record Frame(
        Paper paper,
        Messages messages,
        PaperDates dates,
        Look look,
        Head head,
        Optional<String> path,
        List<NavLink> sections,
        LocalDate today) {

    public Frame {
        sections = List.copyOf(sections);
    }

    /** One entry of the sections' bar; the address is below the paper's own, in its language. */
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
    public record Look(String style, String script, String icon, List<String> preloadFonts) {
        public Look {
            preloadFonts = List.copyOf(preloadFonts);
        }
    }

    /** Of the frame itself: it shows the paper, its sections and the day. */
    public Freshness freshness() {
        return Freshness.of(PaperStore.TAG).until(dates.startOf(today.plusDays(1)));
    }

    /** The same frame with another head. */
    public Frame head(UnaryOperator<Head> change) {
        return new Frame(paper, messages, dates, look, change.apply(head), path, sections, today);
    }

    public Frame titled(String title) {
        return head(head -> head.titled(title));
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

    /** True on the front page, whose masthead is the large one. */
    public boolean front() {
        return path.filter("/"::equals).isPresent();
    }

    /** A page's address in the reader's language. */
    public String link(String path) {
        return language().address(path);
    }

    /** The languages that this page could be read in instead. */
    public List<Language> otherLanguages() {
        return Arrays.stream(Language.values()).filter(one -> one != language()).toList();
    }

    /** This page in another language; the front page where this one has no address. */
    public String in(Language other) {
        return other.address(path.orElse("/"));
    }

    /** The year of the paper's day, in the paper's digits. */
    public String year() {
        return dates.year(Year.from(today));
    }

    /** The text of the head's title element. */
    public String headTitle() {
        return head.title().isEmpty() ? paper.name() : head.title() + " — " + paper.name();
    }

    /** The value of aria-current for a page of services; null leaves it out. */
    public @Nullable String current(String address) {
        return path.filter(address::equals).isPresent() ? "page" : null;
    }

    /** The paper's own words, such as its name, inside a line of the page. */
    public Content own(String text) {
        return words(text, Language.OWN.code());
    }

    /** Words of some language inside a line of the page. */
    public Content words(String text, String language) {
        return language().code().equals(language)
                ? Typeset.text(text)
                : Typeset.foreign(text, language);
    }

    /** The lang attribute of an element of that language; null where the page speaks it. */
    public @Nullable String lang(String language) {
        return language().code().equals(language) ? null : language;
    }

    /** The dir attribute of an element that holds the text; null where it runs with the page. */
    public @Nullable String dir(String text) {
        String direction = Typeset.direction(text);
        return language().direction().equals(direction) ? null : direction;
    }

    /** The dir attribute of an element in that language; null where it runs with the page. */
    public @Nullable String dir(Language language) {
        String direction = language.direction();
        return language().direction().equals(direction) ? null : direction;
    }
}
