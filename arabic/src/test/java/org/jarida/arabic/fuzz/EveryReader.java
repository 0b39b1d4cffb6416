package org.jarida.arabic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.jarida.arabic.LineBreaks;
import org.jarida.arabic.MixedText;
import org.jarida.arabic.Reader;
import org.jarida.arabic.Reading;
import org.jarida.arabic.Slug;
import org.jarida.arabic.Transliteration;
import org.jarida.arabic.fold.Clitics;
import org.jarida.arabic.fold.Folded;
import org.jarida.arabic.fold.SearchFolding;
import org.jarida.arabic.fold.Wording;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.number.Figure;
import org.jarida.arabic.proof.Change;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.proof.Fixed;
import org.jarida.arabic.proof.HouseStyle;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.arabic.search.ArabicNewsAnalyzer;
import org.jarida.arabic.statement.Cue;
import org.jarida.arabic.statement.Quotation;
import org.jarida.arabic.statement.Report;
import org.jarida.arabic.statement.Speaker;
import org.jarida.arabic.statement.Statements;
import org.jarida.arabic.statement.VagueSource;
import org.jarida.arabic.text.Sentences;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.time.Conflict;
import org.jarida.arabic.time.DatedEvent;
import org.jarida.arabic.time.TimeExpression;

/** Every public reader of the library on one text, and what must hold of each. */
final class EveryReader {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 11);
    private static final Reader READER = Reader.standard();
    private static final Proofreader PROOFREADER = new Proofreader(HouseStyle.standard());
    private static final ArabicNewsAnalyzer ANALYZER = new ArabicNewsAnalyzer();

    private final String text;

    private EveryReader(String text) {
        this.text = text;
    }

    static void reads(String text) {
        EveryReader readers = new EveryReader(text);
        readers.everything(READER.read(text, DAY));
        readers.fixes();
        readers.folds(SearchFolding.of(text));
        readers.folds(Wording.of(text).folded());
        readers.analyses();
        readers.inOrder(Sentences.of(text).stream());
        assertThat(Wording.same(text, text)).isTrue();
        assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
        assertThat(Clitics.readings(text)).isNotEmpty();
        Transliteration.of(text);
        MixedText.runs(text);
        LineBreaks.of(text);
    }

    private void everything(Reading reading) {
        Statements said = reading.statements();
        inOrder(said.quotations().stream().map(Quotation::span));
        for (Quotation one : said.quotations()) {
            attributed(one.speaker(), one.cue(), one.outlet());
        }
        for (Report one : said.reports()) {
            within(one.span());
            attributed(one.speaker(), Optional.of(one.cue()), one.outlet());
        }
        inOrder(said.vagueSources().stream().map(VagueSource::span));
        apart(reading.names().stream().map(Name::span));
        reading.names().forEach(one -> within(one.title()));
        apart(reading.times().stream().map(TimeExpression::span));
        for (TimeExpression one : reading.times()) {
            assertThat(one.value()).isNotEmpty();
            one.conflicts().stream().map(Conflict::span).forEach(this::within);
        }
        apart(reading.figures().stream().map(Figure::span));
        reading.figures().forEach(one -> within(one.unit()));
        apart(reading.events().stream().map(DatedEvent::span));
        inOrder(reading.findings().stream().map(Finding::span));
    }

    private void attributed(Optional<Speaker> speaker, Optional<Cue> cue, Optional<Span> outlet) {
        within(speaker.map(Speaker::span));
        within(cue.map(Cue::span));
        within(outlet);
    }

    private void fixes() {
        Fixed fixed = PROOFREADER.fix(text);
        assertThat(PROOFREADER.fix(fixed.text())).isEqualTo(new Fixed(fixed.text(), List.of()));
        StringBuilder changed = new StringBuilder();
        int at = 0;
        for (Change change : fixed.changes()) {
            changed.append(text, at, change.start()).append(change.replacement());
            at = change.end();
        }
        changed.append(text, at, text.length());
        assertThat(changed.toString()).isEqualTo(fixed.text());
    }

    private void folds(Folded folded) {
        within(folded.original(0, folded.text().length()));
    }

    private void analyses() {
        try (TokenStream terms = ANALYZER.tokenStream("text", text)) {
            terms.reset();
            while (terms.incrementToken()) {
                assertThat(terms.hasAttributes()).isTrue();
            }
            terms.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of their beginnings. */
    private void inOrder(Stream<Span> spans) {
        int last = 0;
        for (Span span : spans.toList()) {
            within(span);
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.start();
        }
    }

    /** In order and without overlap. */
    private void apart(Stream<Span> spans) {
        int last = 0;
        for (Span span : spans.toList()) {
            within(span);
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            last = span.end();
        }
    }

    private void within(Optional<Span> span) {
        span.ifPresent(this::within);
    }

    private void within(Span span) {
        assertThat(span.start()).isNotNegative();
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
    }
}
