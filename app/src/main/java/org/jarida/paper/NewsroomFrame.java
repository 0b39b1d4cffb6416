package org.jarida.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every screen of the newsroom.
 *
 * @param path the screen's address below the paper's own, without its language
 * @param who who is signed in; empty on the screens before that
 * @param links the rooms that this person may enter
 * @param form what a form sends along to show that it is ours
 */
public record NewsroomFrame(
        Paper paper,
        Messages messages,
        PaperDates dates,
        Look look,
        String path,
        Optional<Who> who,
        List<Link> links,
        FormToken form) {
    public NewsroomFrame {
        links = List.copyOf(links);
    }

    /**
     * @param role key of the catalogues
     */
    public record Who(long account, String name, String role) {}

    /**
     * A room of the newsroom.
     *
     * @param key of the catalogues
     */
    public record Link(String key, String address) {}

    /** Where the files of the newsroom's look are served. */
    public record Look(String style, String script, String editor, String icon) {}

    /**
     * @param parameter name of the hidden field
     * @param header name of the header field, for scripts
     */
    public record FormToken(String parameter, String header, String value) {}

    public Language language() {
        return messages.language();
    }

    public String text(String key) {
        return messages.text(key);
    }

    public String text(String key, Map<String, ?> arguments) {
        return messages.text(key, arguments);
    }

    public String number(long number) {
        return messages.number(number);
    }

    /** A screen's address in the language of this one. */
    public String link(String address) {
        return language().address(address);
    }

    public List<Language> otherLanguages() {
        return Arrays.stream(Language.values()).filter(one -> one != language()).toList();
    }

    /** This screen in another language. */
    public String in(Language other) {
        return other.address(path);
    }

    /** The value of aria-current for a room: page where it is this screen, true within it. */
    public @Nullable String current(Link link) {
        if (path.equals(link.address())) {
            return "page";
        }
        return path.startsWith(link.address() + "/") && !link.address().equals("/newsroom")
                ? "true"
                : null;
    }

    /** The lang attribute of an element of that language; null where the screen speaks it. */
    public @Nullable String lang(String language) {
        return language().code().equals(language) ? null : language;
    }

    /** The dir attribute of an element that holds the text; null where it runs with the screen. */
    public @Nullable String dir(String text) {
        String direction = Typeset.direction(text);
        return language().direction().equals(direction) ? null : direction;
    }
}
