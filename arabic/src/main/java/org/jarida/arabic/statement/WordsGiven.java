package org.jarida.arabic.statement;

import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.statement.Complement.Kind;

/** Finds the words that a nominal cue gives to its source: after it, before it, around it. */
final class WordsGiven {

    private final Reading reading;
    private final Article article;

    WordsGiven(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    /**
     * At the head of its sentence the words follow, after فإن or a comma; else they came before.
     */
    Complement complement(int at, int end) {
        if (article.sentenceStart(at) == at) {
            return following(at, end);
        }
        int that = article.isComma(end) ? end + 1 : end;
        if (Particles.isThat(article.form(that))) {
            boolean bareThat = Particles.isBareThat(article.form(that));
            return clauseOrQuote(bareThat ? that + 1 : that);
        }
        int before = article.isComma(at - 1) ? at - 2 : at - 1;
        Marked mark = reading.marks.closingAt(before);
        if (mark != null && !reading.names.isName(mark) && mark.length() > 2) {
            return new Complement(Kind.QUOTE_BEFORE, mark.open(), 0, mark);
        }
        return Complement.of(Kind.BEFORE, at, 0);
    }

    private Complement following(int at, int from) {
        int limit = Math.min(article.sentenceEnd(at), from + 30);
        int comma = -1;
        for (int next = from; next < limit; next++) {
            String form = article.form(next);
            if (form.startsWith("فان") && Particles.isThat(form)) {
                return form.equals("فان")
                        ? clauseOrQuote(next + 1)
                        : Complement.of(Kind.CLAUSE, next, 1);
            }
            if (form.equals("فقد")) {
                return Complement.of(Kind.CLAUSE, next, 1);
            }
            comma = comma < 0 && article.isComma(next) ? next : comma;
        }
        int start = comma >= 0 ? comma + 1 : from;
        return start < article.sentenceEnd(at)
                ? clauseOrQuote(start)
                : Complement.of(Kind.BEFORE, at, 0);
    }

    private Complement clauseOrQuote(int at) {
        Marked mark = reading.marks.openingAt(at);
        return mark != null && !reading.names.isName(mark)
                ? new Complement(Kind.QUOTE, at, 0, mark)
                : Complement.of(Kind.CLAUSE, at, 0);
    }

    boolean leadsClause(int at) {
        int next = article.isComma(at) ? at + 1 : at;
        String form = article.form(next);
        return form.startsWith("فان") || form.equals("فقد");
    }
}
