package org.jarida.site.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jarida.platform.page.Document;
import org.jarida.platform.page.Freshness;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON: members in the order of their components, times as RFC 3339 in UTC, and
 * what is absent left out.
 */
public final class PublicJson {
    static final String TYPE = "application/json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            _ ->
                                    JsonInclude.Value.construct(
                                            JsonInclude.Include.NON_ABSENT,
                                            JsonInclude.Include.ALWAYS))
                    .build();

    private PublicJson() {}

    /** An answer of the API. */
    static Document document(Record answer, Freshness freshness) {
        return Document.of(TYPE, bytes(answer), freshness).open();
    }

    /** The record in UTF-8. */
    public static byte[] bytes(Record answer) {
        return MAPPER.writeValueAsBytes(answer);
    }
}
