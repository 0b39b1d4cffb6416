package org.jarida.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the paper promises about one side of its work.
 *
 * @param language of the text
 * @param paragraphs none where the publisher takes back what was written
 */
public record Policy(Kind kind, Language language, List<String> paragraphs) {

    public Policy {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What a policy is about, in the order of the page that shows them. */
    public enum Kind {
        VERIFICATION("verification"),
        CORRECTIONS("corrections"),
        UNNAMED_SOURCES("unnamed-sources"),
        ETHICS("ethics");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
        }

        /** The name in files, addresses and catalogues. */
        public String code() {
            return code;
        }
    }
}
