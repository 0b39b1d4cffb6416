package org.jarida.site.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jarida.publication.Selection.Place;

/**
 * Where a list goes on, as a word that means nothing to whoever passes it back; so its form may
 * change.
 */
final class ApiCursor {
    static final String NAME = "cursor";

    private static final Pattern PLACE = Pattern.compile("(-?[0-9]{1,15})\\.([0-9]{1,18})");
    private static final String RULE = "it must be one that a next link gave";

    private ApiCursor() {}

    static String of(Place place) {
        return of(place.publishedAt().toEpochMilli() + "." + place.article());
    }

    static String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    static Place place(String cursor) {
        Matcher found = PLACE.matcher(text(cursor));
        if (!found.matches()) {
            throw ApiProblem.wrong(NAME, cursor, RULE);
        }
        return new Place(
                Instant.ofEpochMilli(Long.parseLong(found.group(1))),
                Long.parseLong(found.group(2)));
    }

    static String text(String cursor) {
        return decoded(cursor).orElseThrow(() -> ApiProblem.wrong(NAME, cursor, RULE));
    }

    /** Only what comes out the same again: bytes that are no text do not. */
    private static Optional<String> decoded(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            return of(text).equals(cursor) ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
