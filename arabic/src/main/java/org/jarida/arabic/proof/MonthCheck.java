package org.jarida.arabic.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.proof.MonthMentions.Mention;

/**
 * Months named by another convention than the house's, or than most of the text. Two names side by
 * side are meant for readers of two regions and are right: 10 جانفي/يناير, كانون الثاني (يناير).
 */
public final class MonthCheck implements Check {

    /** How many units may stand between two names of one month: a stroke, a bracket, أي. */
    private static final int BESIDE = 8;

    private final Map<String, Set<Months>> table = MonthMentions.table();

    @Override
    public void read(Prose prose, Findings findings) {
        List<Mention> mentions = MonthMentions.in(prose, table);
        if (mentions.isEmpty()) {
            return;
        }
        Months house = findings.style().months().orElse(null);
        Months right = house == null ? usual(mentions) : house;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            boolean fits = mention.conventions().contains(right);
            if (fits || hasOtherName(mentions, i)) {
                continue;
            }
            String name = right.names().get(mention.month());
            // What somebody else has written is left to the desk.
            if (house == null || prose.isQuoted(mention.start())) {
                findings.propose(Rule.MONTH_NAME, mention.start(), mention.end(), name);
            } else {
                findings.replace(Rule.MONTH_NAME, mention.start(), mention.end(), name);
            }
        }
    }

    /** The convention that most of the names fit; of equal ones that of the first name. */
    private static Months usual(List<Mention> mentions) {
        Map<Months, Integer> counts = new EnumMap<>(Months.class);
        mentions.forEach(
                mention ->
                        mention.conventions().forEach(one -> counts.merge(one, 1, Integer::sum)));
        Months usual = mentions.getFirst().conventions().iterator().next();
        for (Mention mention : mentions) {
            for (Months convention : mention.conventions()) {
                if (counts.getOrDefault(convention, 0) > counts.getOrDefault(usual, 0)) {
                    usual = convention;
                }
            }
        }
        return usual;
    }

    private static boolean hasOtherName(List<Mention> mentions, int i) {
        Mention one = mentions.get(i);
        boolean before = i > 0 && isBeside(mentions.get(i - 1), one);
        boolean after = i + 1 < mentions.size() && isBeside(one, mentions.get(i + 1));
        return before || after;
    }

    /** جانفي/يناير, كانون الثاني (يناير), يناير - كانون الثاني */
    private static boolean isBeside(Mention one, Mention other) {
        return one.month() == other.month() && other.start() - one.end() <= BESIDE;
    }
}
