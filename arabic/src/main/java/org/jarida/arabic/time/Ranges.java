package org.jarida.arabic.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.text.WordForm;

/** Joins the two ends of a range into one expression: من 10 إلى 15 جانفي, بين عامي 2008 و2012. */
final class Ranges {

    private static final Set<String> TO = WordForm.setOf("إلى", "حتى", "وإلى", "وحتى");
    private static final Set<String> UP_TO = WordForm.setOf("غاية", "حدود", "يوم", "عام", "سنة");

    private Ranges() {}

    static List<Match> joined(Reading reading, List<Match> matches) {
        List<Match> joined = new ArrayList<>(matches.size());
        for (Match match : matches) {
            Match last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isRange(reading, last, match)) {
                Meaning range = last.meaning().until(match.meaning().value());
                joined.set(
                        joined.size() - 1,
                        new Match(
                                last.start(),
                                match.next(),
                                range,
                                "time.range",
                                last.confidence()));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }

    private static boolean isRange(Reading reading, Match first, Match second) {
        Meaning begin = first.meaning();
        Meaning end = second.meaning();
        boolean points =
                begin.type() == end.type()
                        && (begin.type() == TimeType.DATE || begin.type() == TimeType.TIME)
                        && begin.until() == null
                        && isCalendar(begin.value())
                        && isCalendar(end.value())
                        && begin.value().compareTo(end.value()) < 0
                        && begin.value().length() == end.value().length();
        boolean lengths =
                begin.type() == TimeType.DURATION
                        && end.type() == TimeType.DURATION
                        && begin.until() == null;
        if (!points && !lengths) {
            return false;
        }
        int at = first.next();
        int secondIndex = reading.tokens().indexAt(second.start());
        int between = secondIndex - at;
        boolean to =
                between == 1
                        && (reading.isIn(at, TO) || (reading.isHyphen(at) && reading.isClose(at)));
        boolean upTo = between == 2 && reading.isIn(at, TO) && reading.isIn(at + 1, UP_TO);
        boolean and =
                (between == 1 && reading.is(at, "و"))
                        || (between == 0 && reading.form(at).startsWith("و"));
        return to || upTo || (and && isBetween(reading, first.start()));
    }

    private static boolean isCalendar(String value) {
        return !value.isEmpty() && Character.isDigit(value.charAt(0));
    }

    /** بين, also before عامي and شهري, which belong to the first end. */
    private static boolean isBetween(Reading reading, int start) {
        int index = reading.tokens().indexAt(start);
        return reading.form(index - 1).endsWith("بين");
    }
}
