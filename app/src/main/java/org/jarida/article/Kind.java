package org.jarida.article;

import java.util.Arrays;
import java.util.Optional;

/** What an article is as a piece of journalism. */
public enum Kind {
    NEWS("news"),
    ANALYSIS("analysis"),
    OPINION("opinion"),
    INTERVIEW("interview"),
    REPORT("report"),
    FACT_CHECK("fact-check");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The name in files, in the database and in the keys of the catalogues. */
    public String code() {
        return code;
    }

    public static Optional<Kind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind of a code that the database holds. */
    public static Kind of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No kind " + code));
    }
}
