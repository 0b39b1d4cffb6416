package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.text.Span;

/** Finds sources that have no name: مصادر مطلعة، مسؤول في الوزارة، مراقبون، وسائل إعلام محلية. */
final class VagueReader {

    private final Reading reading;
    private final Article article;
    private final SourceTest test;
    private final BitSet taken = new BitSet();
    private final List<VagueSource> found = new ArrayList<>();

    VagueReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
        this.test = new SourceTest(reading);
    }

    List<VagueSource> read(List<Attribution> attributions) {
        for (Attribution cue : attributions) {
            if (cue.subject != null && test.isVague(cue.subject)) {
                add(cue.subject, 0.85, "vague-speaker");
            }
        }
        Headline headline = Headline.of(reading);
        Phrase name = headline == null ? null : headline.name();
        if (name != null && test.isVague(name)) {
            add(name, 0.8, "vague-headline");
        }
        for (int at = 0; at < article.size(); at++) {
            if (!taken.get(at) && test.isSource(at)) {
                Phrase phrase = reading.phrases.read(at, article.sentenceEnd(at));
                if (phrase != null) {
                    add(phrase, 0.8, "vague-mention");
                }
            }
        }
        found.sort(Comparator.comparingInt(source -> source.span().start()));
        return found;
    }

    private void add(Phrase phrase, double confidence, String rule) {
        int to = end(phrase);
        if (taken.get(phrase.from())) {
            return;
        }
        int joined = joined(phrase.from(), to);
        if (joined < to) {
            Phrase second = reading.phrases.read(joined, to);
            to = joined;
            if (second != null) {
                add(second, confidence, rule);
            }
        }
        taken.set(phrase.from(), to);
        int start = article.tokens.offsetAfter(article.token(phrase.from()), phrase.letters());
        found.add(new VagueSource(new Span(start, article.token(to - 1).end()), confidence, rule));
    }

    /** مصدر أمني وشهود عيان are two sources. */
    private int joined(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            String form = article.form(at);
            boolean source = form.startsWith("و") && Nouns.is(form.substring(1), NounKind.SOURCE);
            if (source && Nouns.kinds(form).isEmpty()) {
                return at;
            }
        }
        return to;
    }

    /** Without what follows a comma. */
    private int end(Phrase phrase) {
        for (int at = phrase.from() + 1; at < phrase.to(); at++) {
            if (article.isComma(at)) {
                return at;
            }
        }
        return phrase.to();
    }
}
