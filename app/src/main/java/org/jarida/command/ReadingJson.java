package org.jarida.command;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jarida.arabic.Reading;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.number.Figure;
import org.jarida.arabic.statement.Cue;
import org.jarida.arabic.statement.Quotation;
import org.jarida.arabic.statement.Report;
import org.jarida.arabic.statement.Speaker;
import org.jarida.arabic.statement.VagueSource;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.time.Conflict;
import org.jarida.arabic.time.DatedEvent;
import org.jarida.arabic.time.TimeExpression;
import org.jarida.platform.Sha256;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes readings as the annotation guidelines' system output, one document a text, with more
 * members than the scorer reads.
 */
final class ReadingJson implements AutoCloseable {
    /** What it writes to is the caller's to close. */
    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                                    .build())
                    .build();

    private final JsonGenerator out;

    ReadingJson(OutputStream to) {
        out = JSON.createGenerator(to);
        out.writeStartObject();
        out.writeName("docs");
        out.writeStartObject();
    }

    void add(GivenText text, Reading reading) {
        out.writeName(text.id());
        JSON.writeValue(out, json(text.text(), reading));
    }

    @Override
    public void close() {
        out.writeEndObject();
        out.writeEndObject();
        out.close();
    }

    private static ObjectNode json(String text, Reading reading) {
        ObjectNode json = JSON.createObjectNode();
        json.put("sha256", Sha256.of(text));
        ArrayNode quotes = json.putArray("quotes");
        reading.statements().quotations().forEach(one -> put(quotes.addObject(), one));
        ArrayNode reported = json.putArray("reported");
        reading.statements().reports().forEach(one -> put(reported.addObject(), one));
        ArrayNode vague = json.putArray("vague");
        ArrayNode sources = json.putArray("vague_sources");
        for (VagueSource one : reading.statements().vagueSources()) {
            put(vague.addArray(), one.span());
            ObjectNode source = sources.addObject();
            span(source, "span", one.span());
            rule(source, one.rule(), one.confidence());
        }
        ArrayNode times = json.putArray("times");
        reading.times().forEach(one -> put(times.addObject(), one));
        ArrayNode figures = json.putArray("figures");
        reading.figures().forEach(one -> put(figures.addObject(), one));
        ArrayNode names = json.putArray("names");
        reading.names().forEach(one -> put(names.addObject(), one));
        ArrayNode events = json.putArray("events");
        reading.events().forEach(one -> put(events.addObject(), one));
        json.set("typos", JSON.valueToTree(ProofJson.typos(reading.findings())));
        json.set("findings", JSON.valueToTree(ProofJson.others(reading.findings())));
        return json;
    }

    private static void put(ObjectNode json, Quotation one) {
        span(json, "span", one.span());
        speaker(json, one.speaker());
        cue(json, one.cue());
        span(json, "outlet", one.outlet());
        json.put("partial", one.partial());
        rule(json, one.rule(), one.confidence());
    }

    private static void put(ObjectNode json, Report one) {
        span(json, "span", one.span());
        speaker(json, one.speaker());
        cue(json, Optional.of(one.cue()));
        span(json, "outlet", one.outlet());
        rule(json, one.rule(), one.confidence());
    }

    private static void speaker(ObjectNode json, Optional<Speaker> speaker) {
        span(json, "speaker", speaker.map(Speaker::span));
        speaker.ifPresent(
                found -> {
                    json.put("speaker_text", found.name());
                    json.put("resolved", found.resolved());
                });
    }

    private static void cue(ObjectNode json, Optional<Cue> cue) {
        span(json, "cue", cue.map(Cue::span));
        cue.ifPresent(
                found -> {
                    ArrayNode others = json.putArray("cue_alts");
                    found.alternatives().forEach(span -> put(others.addArray(), span));
                    json.put("lemma", found.lemma());
                    json.put("polarity", code(found.polarity()));
                });
    }

    private static void put(ObjectNode json, TimeExpression one) {
        span(json, "span", one.span());
        json.put("type", one.type().name());
        json.put("value", one.value());
        one.until().ifPresent(until -> json.put("until", until));
        one.anchor().ifPresent(anchor -> json.put("anchor", anchor));
        if (!one.conflicts().isEmpty()) {
            ArrayNode conflicts = json.putArray("conflicts");
            for (Conflict conflict : one.conflicts()) {
                ObjectNode node = conflicts.addObject();
                node.put("kind", code(conflict.kind()));
                span(node, "span", conflict.span());
                node.put("expected", conflict.expected());
            }
        }
        rule(json, one.rule(), one.confidence());
    }

    private static void put(ObjectNode json, Figure one) {
        span(json, "span", one.span());
        json.put("value", one.value());
        span(json, "unit", one.unit());
        rule(json, one.rule(), one.confidence());
    }

    private static void put(ObjectNode json, Name one) {
        span(json, "span", one.span());
        span(json, "title", one.title());
        json.put("kind", code(one.kind()));
        json.put("name", one.name());
        one.entity()
                .filter(entity -> !entity.latin().isEmpty())
                .ifPresent(entity -> json.put("latin", entity.latin()));
        rule(json, one.rule(), one.confidence());
    }

    private static void put(ObjectNode json, DatedEvent one) {
        span(json, "span", one.span());
        ArrayNode times = json.putArray("times");
        for (TimeExpression time : one.times()) {
            ObjectNode node = times.addObject();
            span(node, "span", time.span());
            node.put("value", time.value());
        }
        rule(json, one.rule(), one.confidence());
    }

    private static void rule(ObjectNode json, String rule, double confidence) {
        json.put("rule", rule);
        json.put("confidence", Math.round(confidence * 100) / 100.0);
    }

    private static void span(ObjectNode json, String name, Span span) {
        put(json.putArray(name), span);
    }

    private static void span(ObjectNode json, String name, Optional<Span> span) {
        if (span.isPresent()) {
            span(json, name, span.get());
        } else {
            json.putNull(name);
        }
    }

    private static void put(ArrayNode json, Span span) {
        json.add(span.start()).add(span.end());
    }

    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
