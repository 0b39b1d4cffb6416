package org.jarida.arabic;

import java.time.LocalDate;
import java.util.List;
import org.jarida.arabic.lexicon.ReadText;
import org.jarida.arabic.name.Gazetteer;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameReader;
import org.jarida.arabic.number.Figure;
import org.jarida.arabic.number.Figures;
import org.jarida.arabic.number.Numbers;
import org.jarida.arabic.proof.HouseStyle;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.arabic.statement.Quotation;
import org.jarida.arabic.statement.StatementReader;
import org.jarida.arabic.statement.Statements;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.time.DatedEvent;
import org.jarida.arabic.time.DatedEvents;
import org.jarida.arabic.time.TimeExpression;
import org.jarida.arabic.time.Times;

/**
 * Reads Arabic news as an editor does: who says what, when, how many, and what has to be mended.
 *
 * <pre>{@code
 * Reader reader = Reader.standard();
 * Reading reading = reader.read(headline + "\n\n" + body, LocalDate.of(2022, 1, 11));
 * }</pre>
 *
 * <p>Immutable; one reader serves all threads. It takes any sequence of UTF-16 units, never throws,
 * and needs time in proportion to the text's length.
 */
public final class Reader {

    private final NameReader names;
    private final StatementReader statements;
    private final Proofreader proofreader;

    /**
     * @param gazetteer the names that the paper knows
     * @param style the paper's house style
     */
    public Reader(Gazetteer gazetteer, HouseStyle style) {
        this.names = new NameReader(gazetteer);
        this.statements = new StatementReader(gazetteer);
        this.proofreader = new Proofreader(style);
    }

    /** With the names and the house style that come with the library. */
    public static Reader standard() {
        return new Reader(Gazetteer.starter(), HouseStyle.standard());
    }

    /**
     * Reads one article.
     *
     * @param text the headline, an empty line, the body; or a body alone
     * @param published the day of publication, from which أمس and the like are counted
     */
    public Reading read(String text, LocalDate published) {
        ReadText read = ReadText.of(text);
        Tokens tokens = read.tokens();
        Numbers numbers = Numbers.of(tokens);
        List<Name> found = names.read(read);
        Statements said = statements.read(read, found);
        List<TimeExpression> times = Times.in(tokens, numbers, published);
        List<Figure> figures =
                Figures.in(tokens, numbers, times.stream().map(TimeExpression::span).toList());
        List<Span> quoted = said.quotations().stream().map(Quotation::span).toList();
        List<DatedEvent> events = DatedEvents.in(read.sentences(), times, quoted);
        return new Reading(said, found, times, figures, events, proofreader.read(tokens));
    }
}
