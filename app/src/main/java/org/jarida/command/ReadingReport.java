package org.jarida.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.jarida.arabic.Reading;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.number.Figure;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.statement.Cue;
import org.jarida.arabic.statement.Quotation;
import org.jarida.arabic.statement.Report;
import org.jarida.arabic.statement.Speaker;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.time.Conflict;
import org.jarida.arabic.time.TimeExpression;

/** Prints readings for people: what was found, where, and by which rule. */
final class ReadingReport {
    private final PrintStream out;
    private boolean first = true;

    ReadingReport(PrintStream out) {
        this.out = out;
    }

    void add(GivenText given, Reading reading) {
        out.printf("%s%s, %s%n", first ? "" : "\n", Texts.shown(given.id()), given.published());
        first = false;
        String text = given.text();
        reading.statements().quotations().forEach(one -> quotation(text, one));
        reading.statements().reports().forEach(one -> report(text, one));
        reading.statements()
                .vagueSources()
                .forEach(one -> found("vague source", text, one.span(), "", one.rule()));
        reading.times().forEach(one -> time(text, one));
        reading.figures().forEach(one -> figure(text, one));
        reading.names().forEach(one -> name(text, one));
        reading.events()
                .forEach(one -> found("event", text, one.span(), values(one.times()), one.rule()));
        reading.findings().forEach(one -> finding(text, one));
    }

    private void quotation(String text, Quotation one) {
        String rule = one.rule() + sure(one.confidence());
        found("quotation", text, one.span(), one.partial() ? "in mid-clause" : "", rule);
        attributed(text, one.speaker(), one.cue(), one.outlet());
    }

    private void report(String text, Report one) {
        String rule = one.rule() + sure(one.confidence());
        Span span = one.span().orElse(one.cue().span());
        found("reported", text, span, one.span().isEmpty() ? "no words of it" : "", rule);
        attributed(text, one.speaker(), Optional.of(one.cue()), one.outlet());
    }

    private void attributed(
            String text, Optional<Speaker> speaker, Optional<Cue> cue, Optional<Span> outlet) {
        detail(
                "said by",
                speaker.map(one -> one.name() + (one.resolved() ? " (named elsewhere)" : ""))
                        .orElse("nobody named"));
        cue.ifPresent(
                one ->
                        detail(
                                "cue",
                                one.span().of(text)
                                        + " ("
                                        + ReadingJson.code(one.polarity())
                                        + ")"));
        outlet.ifPresent(span -> detail("outlet", span.of(text)));
    }

    private void time(String text, TimeExpression one) {
        String until = one.until().map(end -> " to " + end).orElse("");
        String anchor = one.anchor().map(start -> " from " + start).orElse("");
        String value = one.type() + " " + one.value() + until + anchor;
        found("time", text, one.span(), value, one.rule() + sure(one.confidence()));
        for (Conflict conflict : one.conflicts()) {
            detail(
                    "conflict",
                    conflict.span().of(text)
                            + " ("
                            + ReadingJson.code(conflict.kind())
                            + "), expected "
                            + conflict.expected());
        }
    }

    private void figure(String text, Figure one) {
        String unit = one.unit().map(span -> " " + span.of(text)).orElse("");
        found("figure", text, one.span(), one.value() + unit, one.rule() + sure(one.confidence()));
    }

    private void name(String text, Name one) {
        String title = one.title().map(span -> ", " + span.of(text)).orElse("");
        String what = ReadingJson.code(one.kind()) + ": " + one.name() + title;
        found("name", text, one.span(), what, one.rule() + sure(one.confidence()));
    }

    private void finding(String text, Finding one) {
        String mended = one.replacement().map(with -> " -> \"" + with + "\"").orElse("");
        found("finding", text, one.span(), one.message().english() + mended, one.rule().code());
    }

    private static String values(Iterable<TimeExpression> times) {
        StringBuilder values = new StringBuilder();
        times.forEach(time -> values.append(values.isEmpty() ? "" : ", ").append(time.value()));
        return values.toString();
    }

    /** Words of the text stand last in their line: their width and direction are their own. */
    private void found(String kind, String text, Span span, String what, String rule) {
        out.printf("%n%-12s  %d-%d  [%s]%n", kind, span.start(), span.end(), rule);
        detail("text", span.of(text));
        if (!what.isEmpty()) {
            detail("is", what);
        }
    }

    private void detail(String name, String value) {
        String shown = Texts.shown(value);
        boolean cut =
                value.codePointCount(0, value.length()) > shown.codePointCount(0, shown.length());
        out.printf("  %-10s  %s%s%n", name, shown, cut ? "…" : "");
    }

    private static String sure(double confidence) {
        return String.format(Locale.ROOT, " %.2f", confidence);
    }
}
