package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a page far more strictly than a browser does: only elements and attributes of the house,
 * every element closed where it was opened, and no sign that could begin a tag inside text.
 */
final class StrictHtml {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<]*\")?)*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)(?:=\"([^\"<]*)\")?");

    /** The only two scripts there may be: data that nothing runs, and the paper's own file. */
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">([^<>]*)</script>");

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script type=\"module\" src=\"/assets/paper-[0-9a-f]{10}\\.js\"></script>");

    private static final Set<String> ELEMENTS =
            Set.of(
                    "html",
                    "head",
                    "meta",
                    "title",
                    "link",
                    "body",
                    "a",
                    "main",
                    "nav",
                    "header",
                    "footer",
                    "section",
                    "article",
                    "aside",
                    "div",
                    "span",
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "b",
                    "strong",
                    "em",
                    "small",
                    "bdi",
                    "time",
                    "img",
                    "picture",
                    "source",
                    "figure",
                    "figcaption",
                    "blockquote",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "hr",
                    "address",
                    "button",
                    "del");
    private static final Set<String> EMPTY = Set.of("meta", "link", "img", "source", "hr");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "lang",
                    "dir",
                    "charset",
                    "name",
                    "content",
                    "media",
                    "rel",
                    "href",
                    "hreflang",
                    "title",
                    "property",
                    "hidden",
                    "as",
                    "type",
                    "crossorigin",
                    "class",
                    "id",
                    "src",
                    "srcset",
                    "alt",
                    "width",
                    "height",
                    "loading",
                    "fetchpriority",
                    "datetime",
                    "tabindex",
                    "role",
                    "scope");
    private static final Pattern ADDRESS = Pattern.compile("(?:/(?!/)|#|https?://|tel:|mailto:).*");
    private static final Pattern BIDI = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private StrictHtml() {}

    /** The words of a page that passes, those of its attributes among them. */
    static String words(String page) {
        assertThat(page.lines().filter(line -> BIDI.matcher(line).find()))
                .as("lines with controls of direction")
                .isEmpty();
        String declared = "<!doctype html>";
        assertThat(page).startsWith(declared);
        StrictHtml html = new StrictHtml();
        DATA.matcher(page).results().forEach(data -> MAPPER.readTree(data.group(1)));
        String markup = SCRIPT.matcher(DATA.matcher(page).replaceAll("")).replaceAll("");
        html.read(markup.substring(declared.length()));
        return html.text.toString();
    }

    private void read(String page) {
        Matcher tag = TAG.matcher(page);
        int at = 0;
        while (tag.find(at)) {
            add(page.substring(at, tag.start()));
            tag(tag.group(2), tag.group(1).isEmpty(), tag.group(3));
            at = tag.end();
        }
        add(page.substring(at));
        assertThat(open).as("open elements").isEmpty();
    }

    private void tag(String name, boolean opens, String attributes) {
        assertThat(ELEMENTS).contains(name);
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            attribute(attribute.group(1), attribute.group(2) == null ? "" : attribute.group(2));
        }
        if (!opens) {
            assertThat(open.pop()).isEqualTo(name);
        } else if (!EMPTY.contains(name)) {
            open.push(name);
        }
    }

    private void attribute(String name, String value) {
        assertThat(
                        ATTRIBUTES.contains(name)
                                || name.startsWith("aria-")
                                || name.startsWith("data-"))
                .as(name)
                .isTrue();
        if (Set.of("href", "src", "srcset").contains(name)) {
            assertThat(decoded(value)).matches(ADDRESS);
        }
        add(value);
    }

    private void add(String raw) {
        assertThat(raw).doesNotContain("<");
        text.append(decoded(raw)).append(raw.isBlank() ? "" : "\u0001");
    }

    private static String decoded(String raw) {
        String decoded =
                raw.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&#34;", "\"")
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"");
        assertThat(decoded.replace("&amp;", "")).as("known entities only").doesNotContain("&");
        return decoded.replace("&amp;", "&");
    }
}
