package org.jarida.arabic.bench;

import java.util.List;
import java.util.Optional;
import org.jarida.arabic.Reader;
import org.jarida.arabic.Reading;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.bench.Annotated.Figure;
import org.jarida.arabic.bench.Annotated.Time;
import org.jarida.arabic.bench.Annotated.Typo;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.statement.Cue;
import org.jarida.arabic.statement.Quotation;
import org.jarida.arabic.statement.Report;
import org.jarida.arabic.statement.Speaker;
import org.jarida.arabic.statement.VagueSource;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.time.TimeExpression;

/** What the library finds, in the form of the annotations. */
final class Ours {

    private static final Reader READER = Reader.standard();

    private Ours() {}

    static Annotated read(Annotated article) {
        Reading reading = READER.read(article.text(), article.date());
        return new Annotated(
                article.id(),
                article.date(),
                article.text(),
                reading.statements().quotations().stream().map(Ours::quotation).toList(),
                reading.statements().reports().stream().map(Ours::report).toList(),
                reading.statements().vagueSources().stream().map(VagueSource::span).toList(),
                reading.times().stream().map(Ours::time).toList(),
                Optional.of(reading.figures().stream().map(Ours::figure).toList()),
                reading.findings().stream()
                        .filter(finding -> finding.rule().isTypography())
                        .map(Ours::typo)
                        .toList());
    }

    private static Attribution quotation(Quotation found) {
        return attribution(Optional.of(found.span()), found.speaker(), found.cue(), found.outlet());
    }

    private static Attribution report(Report found) {
        return attribution(found.span(), found.speaker(), Optional.of(found.cue()), found.outlet());
    }

    private static Attribution attribution(
            Optional<Span> span,
            Optional<Speaker> speaker,
            Optional<Cue> cue,
            Optional<Span> outlet) {
        return new Attribution(
                span,
                true,
                speaker.map(Speaker::span),
                speaker.map(Speaker::name).orElse(""),
                cue.map(Cue::span),
                List.of(),
                outlet,
                false);
    }

    private static Time time(TimeExpression found) {
        return new Time(found.span(), found.type().name(), found.value(), List.of());
    }

    private static Figure figure(org.jarida.arabic.number.Figure found) {
        return new Figure(found.span(), found.value());
    }

    private static Typo typo(Finding found) {
        return new Typo(found.span().start(), found.rule().code());
    }
}
