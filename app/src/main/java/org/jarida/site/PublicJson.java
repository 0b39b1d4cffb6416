package org.jarida.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON: members in the order of their components, times as RFC 3339 in UTC, and
 * what is absent left out.
 */
final class PublicJson {
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

    static byte[] bytes(Record answer) {
        return MAPPER.writeValueAsBytes(answer);
    }
}
