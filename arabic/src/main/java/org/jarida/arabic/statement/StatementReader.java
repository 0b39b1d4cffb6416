package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.lexicon.ReadText;
import org.jarida.arabic.name.Gazetteer;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameReader;
import org.jarida.arabic.statement.Attribution.Quoted;
import org.jarida.arabic.text.Span;

/** Finds what a text says that somebody said. Immutable; one reader serves all threads. */
public final class StatementReader {

    private final NameReader names;

    public StatementReader(Gazetteer gazetteer) {
        this.names = new NameReader(gazetteer);
    }

    /** Reads a text; its first line is its headline. */
    public Statements read(String text) {
        ReadText read = ReadText.of(text);
        return read(read, names.read(read));
    }

    /** Reads a text whose names are known. */
    public Statements read(ReadText text, List<Name> found) {
        Article article = new Article(text, found);
        List<Marked> marked = MarkReader.read(article);
        article.join(marked);
        Reading reading = new Reading(article, new Marks(article, marked));
        List<Attribution> attributions = new AttributionReader(reading).read();
        new OutletReader(reading).fill(attributions);
        List<Quotation> quotations =
                new ArrayList<>(new QuotationReader(reading, attributions).read());
        List<Report> reports = new ArrayList<>();
        for (Attribution attribution : attributions) {
            if (attribution.quotes.isEmpty()) {
                reports.add(report(attribution));
            }
            for (Quoted quoted : attribution.quotes) {
                quotations.add(quotation(attribution, quoted));
            }
        }
        quotations.sort(Comparator.comparingInt(quotation -> quotation.span().start()));
        return new Statements(quotations, reports, new VagueReader(reading).read(attributions));
    }

    private static Report report(Attribution from) {
        return new Report(
                Optional.ofNullable(from.content),
                from.toCue(),
                Optional.ofNullable(from.speaker),
                Optional.ofNullable(from.outlet),
                confidence(from),
                from.rule);
    }

    private static double confidence(Attribution from) {
        double sure = from.complement.is(Complement.Kind.CLAUSE) ? 0.9 : 0.7;
        return from.speaker == null ? sure - 0.2 : from.speaker.resolved() ? sure - 0.1 : sure;
    }

    private static Quotation quotation(Attribution from, Quoted quoted) {
        Span span = quoted.mark().span();
        boolean whole = from.complement.isSpeech() && quoted.mark().equals(from.complement.mark());
        return new Quotation(
                span,
                Optional.ofNullable(from.speaker),
                Optional.of(from.toCue()),
                Optional.ofNullable(from.outlet),
                !whole,
                quoted.confidence(),
                quoted.rule());
    }
}
