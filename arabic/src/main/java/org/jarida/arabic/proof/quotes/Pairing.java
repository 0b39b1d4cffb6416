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
 * pair, and may run over the end of a line but not over an empty line.
 */
final class Pairing {

    /** Quotations seldom run on into the next paragraph. */
    private static final double OVER_LINE_END = 5;

    /** So many marks are settled together at most, to bound the memory that they take. */
    private static final int MOST = 10_000;

    private final String text;
    private final List<Step> settled = new ArrayList<>();
    private Collection<Path> paths = List.of(Path.start());

    private Pairing(String text) {
        this.text = text;
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
            passLineEnds(last, mark.start());
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

    private void passLineEnds(int from, int to) {
        int ends = 0;
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (Letters.isLineEnd(unit)) {
                boolean second = unit == '\n' && Letters.before(text, at) == '\r';
                ends += second ? 0 : 1;
                if (ends == 1) {
                    paths = paths.stream().map(path -> path.onward(OVER_LINE_END)).toList();
                } else if (ends == 2) {
                    settle();
                }
            } else if (!Letters.isBlank(unit)) {
                ends = 0;
            }
        }
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
