package org.jarida.site.api;

import java.util.Optional;

/** How many of a list are asked for at once. */
final class ApiLimit {
    static final String NAME = "limit";

    private static final int USUAL = 20;
    private static final int MOST = 100;

    private ApiLimit() {}

    static int of(Optional<String> asked) {
        return asked.map(ApiLimit::number).orElse(USUAL);
    }

    private static int number(String asked) {
        int limit = asked.matches("[0-9]{1,3}") ? Integer.parseInt(asked) : 0;
        if (limit < 1 || limit > MOST) {
            throw ApiProblem.wrong(NAME, asked, "it must be a whole number from 1 to " + MOST);
        }
        return limit;
    }
}
