package org.jarida.platform.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer whose bytes are made.
 *
 * @param fields header fields by name, over those that every answer has
 * @param body not to be changed afterwards
 * @param freshness how long it may be kept here; empty where it is only for who asked
 * @param changedAt for the field Last-Modified
 */
record Finished(
        int status,
        Map<String, String> fields,
        byte[] body,
        Optional<Freshness> freshness,
        Optional<Instant> changedAt) {

    Finished {
        fields = Map.copyOf(fields);
    }

    static Finished of(int status, String contentType, byte[] body) {
        return new Finished(
                status,
                Map.of("Content-Type", contentType),
                body,
                Optional.empty(),
                Optional.empty());
    }

    Finished fields(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new Finished(status, all, body, freshness, changedAt);
    }

    Finished field(String name, String value) {
        return fields(Map.of(name, value));
    }

    Finished kept(Optional<Freshness> howLong) {
        return new Finished(status, fields, body, howLong, changedAt);
    }

    Finished changedAt(Optional<Instant> at) {
        return new Finished(status, fields, body, freshness, at);
    }
}
