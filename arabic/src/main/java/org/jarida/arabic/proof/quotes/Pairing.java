package org.jarida.arabic.proof.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.text.Letters;

/**
 * Decides which quotation marks belong together.
 *
 * <p>Newspapers leave marks out, mix their makes and put blanks on the wrong side, so that no mark
 * tells by itself what it is. Each way to pair them is given what is odd about it, and the least
 * odd way of all is taken (Viterbi's algorithm): in {@code هو" محل بحث"} it is less odd that a
 * blank stands on the wrong side than that two marks have no partners. A pair may hold one more
 * pair, and may run over the ends of lines, but not out of the title.
 */
final class Pairing {

    /** So many marks are settled together at most, to bound the memory that they take. */
    private static final int MOST = 10_000;

    private final String text;
    private final int titleEnd;
    private final List<Step> settled = new ArrayList<>();
    private Collection<Path> paths = List.of(Path.start());

    private Pairing(String text) {
        this.text = text;
        this.titleEnd = titleEnd(text);
    }

    /** What is settled, as chains that each go back to their first step. */
    static List<Step> of(String text) {
        Pairing pairing = new Pairing(text);
        pairing.read(QuoteMarks.in(text));
        return pairing.settled;
    }

    private void read(List<QuoteMark> marks) {
        int last = 0;
        int open = 0;
        for (QuoteMark mark : marks) {
            passLines(last, mark.start());
            open++;
            if (open == MOST) {
                settle();
                open = 0;
            }
            readMark(mark);
            last = mark.end();
        }
        settle();
    }

    /** Reads over what stands between two marks; an empty line counts as one end of a line. */
    private void passLines(int from, int to) {
        boolean inBreak = false;
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (Letters.isLineEnd(unit)) {
                if (!inBreak) {
                    paths = paths.stream().map(Path::overLineEnd).toList();
                }
                inBreak = true;
            } else if (!Letters.isBlank(unit)) {
                inBreak = false;
            }
            if (at == titleEnd) {
                settle();
            }
        }
    }

    /** Where the title ends: at the first line's end, if an empty line follows; else -1. */
    private static int titleEnd(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Letters.isLineEnd(text.charAt(at))) {
                int next = at + (text.startsWith("\r\n", at) ? 2 : 1);
                return Letters.isLineEnd(Letters.at(text, next)) ? at : -1;
            }
        }
        return -1;
    }

    private void readMark(QuoteMark mark) {
        double opening = Surroundings.oddAsOpening(text, mark.start(), mark.end());
        double closing = Surroundings.oddAsClosing(text, mark.start(), mark.end());
        Map<Integer, Path> best = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Path way : path.with(mark, opening, closing)) {
                best.merge(
                        way.state(), way, (one, other) -> other.cost() < one.cost() ? other : one);
            }
        }
        paths = best.values();
    }

    /** Leaves what is still open, and keeps the best way to here. */
    private void settle() {
        paths.stream()
                .map(Path::leaveAll)
                .min(Comparator.comparingDouble(Path::cost))
                .map(Path::settled)
                .ifPresent(settled::add);
        paths = List.of(Path.start());
    }
}
