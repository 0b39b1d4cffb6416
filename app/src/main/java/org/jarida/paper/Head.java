package org.jarida.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page tells machines about itself.
 *
 * @param title the page's own title; the paper's name is added to it. Empty on the front page
 * @param description one sentence about the page; empty for none
 * @param canonical full address that this page is known by; empty where it has none (errors)
 * @param alternates the same page in each language, this one too; empty where there is one only
 * @param kind of Open Graph: website or article
 * @param facts further properties of Open Graph, in their order
 * @param card the picture by which the page is shared
 * @param feeds what can be followed from this page
 * @param data statements about the page, each a JSON-LD object
 */
public record Head(
        String title,
        String description,
        Optional<String> canonical,
        List<Alternate> alternates,
        String kind,
        List<Fact> facts,
        Optional<Card> card,
        List<Feed> feeds,
        List<LinkedData> data) {

    public Head {
        alternates = List.copyOf(alternates);
        facts = List.copyOf(facts);
        feeds = List.copyOf(feeds);
        data = List.copyOf(data);
    }

    /** A page's full address in one language; {@code x-default} for whoever speaks another. */
    public record Alternate(String language, String url) {}

    /** A property of Open Graph, such as article:section. */
    public record Fact(String property, String content) {}

    /**
     * @param url full address of a picture of 1200 by 630 pixels
     * @param alt what it shows
     */
    public record Card(String url, String alt) {}

    /**
     * @param type media type of the feed
     * @param url full address
     */
    public record Feed(String type, String title, String url) {}

    public static Head untitled() {
        return new Head(
                "",
                "",
                Optional.empty(),
                List.of(),
                "website",
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public Head titled(String other) {
        return new Head(other, description, canonical, alternates, kind, facts, card, feeds, data);
    }

    public Head described(String other) {
        return new Head(title, other, canonical, alternates, kind, facts, card, feeds, data);
    }

    /** Known by one address, whatever the language around it. */
    public Head knownBy(String url) {
        return new Head(
                title, description, Optional.of(url), List.of(), kind, facts, card, feeds, data);
    }

    public Head in(String url, List<Alternate> others) {
        return new Head(
                title, description, Optional.of(url), others, kind, facts, card, feeds, data);
    }

    public Head article(List<Fact> others) {
        return new Head(
                title, description, canonical, alternates, "article", others, card, feeds, data);
    }

    public Head carded(Card other) {
        return new Head(
                title,
                description,
                canonical,
                alternates,
                kind,
                facts,
                Optional.of(other),
                feeds,
                data);
    }

    /** With further feeds, before those that every page announces. */
    public Head following(List<Feed> more) {
        List<Feed> all = new ArrayList<>(more);
        all.addAll(feeds);
        return new Head(title, description, canonical, alternates, kind, facts, card, all, data);
    }

    public Head saying(LinkedData more) {
        List<LinkedData> all = new ArrayList<>(data);
        all.add(more);
        return new Head(title, description, canonical, alternates, kind, facts, card, feeds, all);
    }
}
