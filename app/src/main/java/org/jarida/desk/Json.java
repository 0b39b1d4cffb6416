package org.jarida.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jarida.platform.page.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Answers for the scripts of the newsroom. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static Document answer(HttpStatus status, Map<String, ?> object) {
        return Document.unkept(
                "application/json", MAPPER.writeValueAsBytes(object), status.value());
    }

    public static String text(Map<String, ?> object) {
        return MAPPER.writeValueAsString(object);
    }

    /** Members in the order given: names and values by turns. */
    public static Map<String, @Nullable Object> object(@Nullable Object... members) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put(String.valueOf(members[i]), members[i + 1]);
        }
        return object;
    }
}
