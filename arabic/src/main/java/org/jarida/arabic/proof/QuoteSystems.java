package org.jarida.arabic.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.proof.quotes.Make;
import org.jarida.arabic.proof.quotes.QuoteMark;
import org.jarida.arabic.proof.quotes.Quotes;

/** Quotation marks of several systems in one text, or of another than the house's. */
public final class QuoteSystems implements Check {

    @Override
    public void read(Prose prose, Findings findings) {
        Make house = findings.style().quotes().orElse(null);
        Make right = house == null ? usual(prose.quotes()) : house;
        for (Quotes.Pair pair : outer(prose.quotes())) {
            Make make = pair.opening().make();
            boolean latin =
                    !prose.isBeforeArabic(pair.opening().end())
                            && !prose.isAfterArabic(pair.closing().start());
            if (make == right || latin) {
                continue;
            }
            if (house == null) {
                propose(pair.opening(), right.opening() + right.closing(), findings);
            } else {
                put(pair.opening(), right.opening(), findings);
                put(pair.closing(), right.closing(), findings);
            }
        }
    }

    private static void propose(QuoteMark mark, String right, Findings findings) {
        findings.propose(Rule.QUOTE_SYSTEM, mark.start(), mark.end(), right);
    }

    private static void put(QuoteMark mark, String right, Findings findings) {
        findings.replace(Rule.QUOTE_SYSTEM, mark.start(), mark.end(), right);
    }

    /** The system of most pairs; of two equal ones that of the first pair. */
    static Make usual(Quotes quotes) {
        Map<Make, Integer> counts = new EnumMap<>(Make.class);
        Make usual = Make.STRAIGHT;
        int most = 0;
        for (Quotes.Pair pair : outer(quotes)) {
            counts.merge(pair.opening().make(), 1, Integer::sum);
        }
        for (Quotes.Pair pair : outer(quotes)) {
            int count = counts.getOrDefault(pair.opening().make(), 0);
            if (count > most) {
                most = count;
                usual = pair.opening().make();
            }
        }
        return usual;
    }

    /** Pairs that are whole and in no other pair; single marks are for words, not for speech. */
    private static List<Quotes.Pair> outer(Quotes quotes) {
        return quotes.pairs().stream()
                .filter(pair -> pair.depth() == 1)
                .filter(pair -> pair.opening().make() == pair.closing().make())
                .filter(pair -> !pair.opening().make().isSingle())
                .toList();
    }
}
