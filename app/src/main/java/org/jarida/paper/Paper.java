package org.jarida.paper;

import java.util.List;
import java.util.Optional;

/**
 * Who the newspaper is. Texts that are unknown are empty, never null.
 *
 * @param charter the charter, a paragraph an item
 * @param shortCharter what the foot of every page says of it, a paragraph an item
 * @param imprint one line under every page: what the paper is and where it appears
 * @param notice one more line under every page, such as that a sample is invented
 * @param logo id of the stored drawing of the name, if there is one
 * @param logoReverse the same drawing for a dark ground
 */
public record Paper(
        String name,
        String motto,
        List<String> charter,
        List<String> shortCharter,
        String imprint,
        String notice,
        String director,
        Contact contact,
        Conventions conventions,
        Optional<String> logo,
        Optional<String> logoReverse) {

    public Paper {
        charter = List.copyOf(charter);
        shortCharter = List.copyOf(shortCharter);
    }

    /** How to reach the paper; an empty text where a way does not exist. */
    public record Contact(String address, String telephone, String fax, String email) {
        public static final Contact NONE = new Contact("", "", "", "");

        /** The telephone number as a telephone takes it: digits and a leading plus. */
        public String dialled() {
            return telephone.replaceAll("(?!^\\+)[^0-9]", "");
        }
    }

    /** The same paper with another line under every page. */
    public Paper withNotice(String other) {
        return new Paper(
                name,
                motto,
                charter,
                shortCharter,
                imprint,
                other,
                director,
                contact,
                conventions,
                logo,
                logoReverse);
    }

    /** A paper that has a name and nothing else yet. */
    public static Paper named(String name) {
        return new Paper(
                name,
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                Contact.NONE,
                Conventions.TUNISIAN,
                Optional.empty(),
                Optional.empty());
    }
}
