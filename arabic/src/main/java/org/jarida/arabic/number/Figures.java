package org.jarida.arabic.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;

/** Finds the quantities that a text asserts: 8 أعضاء, نحو 30 ألف طن, خبيرين أمميين. */
public final class Figures {

    /** Verbs of amount, before a dual with the article: تقارب النقطتين. */
    private static final Set<String> AMOUNTS =
            WordForm.setOf(
                    "تقارب", "يقارب", "قارب", "قاربت", "تجاوز", "تجاوزت", "يتجاوز", "تتجاوز",
                    "تفوق", "يفوق", "ناهز", "ناهزت", "يناهز", "تناهز", "بلغ", "بلغت", "نحو",
                    "حوالي", "قرابة", "زهاء");

    /** في آن واحد, كل واحد: one that doesn't count. */
    private static final Set<String> NOT_COUNTED =
            WordForm.setOf("آن", "وقت", "كل", "أي", "رقم", "يد", "صف", "قلب", "نفس", "يوم");

    private static final Set<String> ONE = WordForm.setOf("واحد", "واحدا", "واحدة");

    private static final double LIKELY = 0.85;

    private final Tokens tokens;
    private final Numbers numbers;
    private final List<Span> others;
    private final List<Figure> figures = new ArrayList<>();
    private int other = 0;

    /** Index of the token after the last number if that was a label; -1 otherwise. */
    private int afterLabel = -1;

    /** Index of the second number of a score such as 2-1; -1 if none has been read. */
    private int afterScore = -1;

    private Figures(Tokens tokens, Numbers numbers, List<Span> others) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.others = others.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    /**
     * The figures of a text, in order and without overlap.
     *
     * @param others spans of what is no figure, such as the text's times: dates, lengths, ages
     */
    public static List<Figure> in(Tokens tokens, List<Span> others) {
        return in(tokens, Numbers.of(tokens), others);
    }

    /** The same, of a text whose numbers were read before. */
    public static List<Figure> in(Tokens tokens, Numbers numbers, List<Span> others) {
        Figures figures = new Figures(tokens, numbers, others);
        figures.read();
        return List.copyOf(figures.figures);
    }

    private void read() {
        for (int at = 0; at < tokens.size(); ) {
            Numeral numeral = numbers.at(at);
            int one = isOther(tokens.get(at).span()) ? at + 1 : one(at);
            if (one > at) {
                at = one;
            } else if (numeral != null) {
                number(numeral);
                at = numeral.next();
            } else {
                at = withoutNumber(at);
            }
        }
    }

    private void number(Numeral numeral) {
        CountingNumber number = new CountingNumber(tokens, numbers, numeral, nextOther());
        int scoreEnd = number.scoreEnd();
        boolean score = scoreEnd >= 0 || afterScore == numeral.first();
        afterScore = scoreEnd >= 0 ? scoreEnd : afterScore;
        boolean label = score || number.isLabel() || number.isListedAfter(afterLabel);
        afterLabel = label ? numeral.next() : -1;
        if (!label && !number.isNone()) {
            add(number.figure());
        }
    }

    /** A dual, or a noun with واحد after it; the index to go on from. */
    private int withoutNumber(int at) {
        Stem dual = Duals.at(tokens, at);
        if (dual == null) {
            dual = Duals.constructAt(tokens, at);
        }
        if (dual != null && isCounting(dual, at)) {
            int end = CountedNoun.adjectivesEnd(tokens, at, nextOther());
            Span unit = new Span(dual.start(), tokens.get(at).end());
            int start =
                    dual.particles().isEmpty()
                            ? Approximators.startBefore(tokens, at, dual.start())
                            : dual.start();
            add(new Figure(new Span(start, end), "2", Optional.of(unit), "figure.dual", LIKELY));
        }
        return at + 1;
    }

    private boolean isCounting(Stem dual, int at) {
        boolean adjective = Duals.at(tokens, at - 1) != null;
        boolean amount = at > 0 && AMOUNTS.contains(tokens.get(at - 1).form());
        return !adjective && (!dual.definite() || amount);
    }

    /** عقدا واحدا, شخص واحد: the index after it, or 0. */
    private int one(int at) {
        int noun = at - 1;
        boolean isOne = noun >= 0 && tokens.get(at).isWord() && ONE.contains(tokens.get(at).form());
        boolean part = at + 1 < tokens.size() && tokens.get(at + 1).is("من"); // واحد من كل عشرة
        if (!isOne || part || !isCountable(noun)) {
            return 0;
        }
        Span unit = tokens.get(noun).span();
        Span span = unit.to(tokens.get(at).span());
        add(new Figure(span, "1", Optional.of(unit), "figure.one", LIKELY));
        return at + 1;
    }

    private boolean isCountable(int index) {
        String form = tokens.get(index).form();
        return tokens.get(index).isWord()
                && !form.startsWith("ال")
                && !NOT_COUNTED.contains(form)
                && FollowerWord.at(tokens, index) != FollowerWord.FUNCTION;
    }

    private void add(Figure figure) {
        Figure last = figures.isEmpty() ? null : figures.getLast();
        if (last == null || last.span().end() <= figure.span().start()) {
            figures.add(figure);
        }
    }

    private boolean isOther(Span span) {
        while (other < others.size() && others.get(other).end() <= span.start()) {
            other++;
        }
        return other < others.size() && others.get(other).overlaps(span);
    }

    private int nextOther() {
        return other < others.size() ? others.get(other).start() : tokens.text().length();
    }
}
