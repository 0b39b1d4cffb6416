package org.jarida.arabic.statement;

import java.util.List;
import org.jarida.arabic.name.Gazetteer;
import org.jarida.arabic.text.Span;

/** Reads a text as the body of an article, and writes what was found as short lines. */
final class Said {

    static final StatementReader READER = new StatementReader(Gazetteer.starter());

    private static final String HEADLINE = "عنوان\n\n";

    final String text;
    final Statements found;

    private Said(String text) {
        this.text = text;
        this.found = READER.read(text);
    }

    static Said in(String body) {
        return new Said(HEADLINE + body);
    }

    /** Of a text that begins with its own headline. */
    static Said inArticle(String text) {
        return new Said(text);
    }

    /** speaker / cue / quoted words */
    List<String> quotations() {
        return found.quotations().stream()
                .map(
                        quotation ->
                                speaker(quotation.speaker().orElse(null))
                                        + " / "
                                        + quotation.cue().map(cue -> of(cue.span())).orElse("-")
                                        + " / "
                                        + of(quotation.span()))
                .toList();
    }

    /** speaker / cue / reported words */
    List<String> reports() {
        return found.reports().stream()
                .map(
                        report ->
                                speaker(report.speaker().orElse(null))
                                        + " / "
                                        + of(report.cue().span())
                                        + " / "
                                        + report.span().map(this::of).orElse("-"))
                .toList();
    }

    List<String> vague() {
        return found.vagueSources().stream().map(source -> of(source.span())).toList();
    }

    /** The outlets, of quotations first. */
    List<String> outlets() {
        return java.util.stream.Stream.concat(
                        found.quotations().stream().flatMap(each -> each.outlet().stream()),
                        found.reports().stream().flatMap(each -> each.outlet().stream()))
                .map(this::of)
                .toList();
    }

    private String speaker(@org.jspecify.annotations.Nullable Speaker speaker) {
        return speaker == null ? "-" : of(speaker.span());
    }

    String of(Span span) {
        return span.of(text);
    }
}
