package org.jarida.arabic.proof.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.proof.quotes.QuoteMark.Look;
import org.jspecify.annotations.Nullable;

/**
 * One way to read the marks so far.
 *
 * @param cost how odd it is; of two ways the less odd is the right one
 * @param outer the mark that is open, or null
 * @param inner the mark that is open inside it, or null
 * @param settled what is settled, the last first, or null
 */
record Path(
        double cost, @Nullable QuoteMark outer, @Nullable QuoteMark inner, @Nullable Step settled) {

    /** A mark without a partner is odder than any blank on the wrong side. */
    private static final double LOOSE = 4;

    /** An apostrophe that looks like a single mark is nothing odd. */
    private static final double LOOSE_SINGLE = 1;

    /** «…’’ is odd, but less odd than two marks without partners. */
    private static final double OTHER_MAKE = 2.5;

    /** Quotations seldom run on into the next paragraph. */
    private static final double OVER_LINE_END = 5;

    /** A mark that tells by its shape that it opens is the surer to wait for its partner. */
    private static final double DIRECTED_OVER_LINE_END = 2.5;

    private static final int MAKES = Make.values().length + 1;

    private static final double REVERSED = 1.5;
    private static final double NESTED = 0.5;
    private static final double NESTED_IN_SAME_MAKE = 2;

    static Path start() {
        return new Path(0, null, null, null);
    }

    /** Every way to go on with a mark, that is so odd as an opening or a closing one. */
    List<Path> with(QuoteMark mark, double oddAsOpening, double oddAsClosing) {
        List<Path> ways = new ArrayList<>(8);
        double opening = oddAsOpening + (mark.look() == Look.CLOSING ? REVERSED : 0);
        double closing = oddAsClosing + (mark.look() == Look.OPENING ? REVERSED : 0);
        ways.add(lose(mark, oddAsOpening <= oddAsClosing, cost));
        if (inner != null) {
            ways.add(closeInner(mark, closing));
        }
        if (outer != null) {
            ways.add(leaveInner().closeOuter(mark, closing));
            ways.add(leaveInner().openInner(mark, opening));
        }
        ways.add(leaveAll().openOuter(mark, opening));
        return ways;
    }

    /** With all that is open left without a partner, as at the end of the text. */
    Path leaveAll() {
        Path left = leaveInner();
        return left.outer == null
                ? left
                : new Path(left.cost, null, null, left.settled).lose(left.outer, true, left.cost);
    }

    /** Reads on into the next line, if a mark is open. */
    Path overLineEnd() {
        if (outer == null) {
            return this;
        }
        double oddness = outer.look() == Look.EITHER ? OVER_LINE_END : DIRECTED_OVER_LINE_END;
        return new Path(cost + oddness, outer, inner, settled);
    }

    private Path leaveInner() {
        return inner == null ? this : new Path(cost, outer, null, settled).lose(inner, true, cost);
    }

    private Path lose(QuoteMark mark, boolean opens, double so) {
        double lost = mark.make().isSingle() ? LOOSE_SINGLE : LOOSE;
        Step step = new Step(new Step.Left(new Quotes.Loose(mark, opens)), settled);
        return new Path(so + lost, outer, inner, step);
    }

    private Path openOuter(QuoteMark mark, double oddness) {
        return new Path(cost + oddness, mark, null, settled);
    }

    private Path openInner(QuoteMark mark, double oddness) {
        boolean same = outer != null && outer.make() == mark.make();
        double nested = same ? NESTED_IN_SAME_MAKE : NESTED;
        return new Path(cost + oddness + nested, outer, mark, settled);
    }

    private Path closeOuter(QuoteMark mark, double oddness) {
        return outer == null
                ? this
                : new Path(
                        cost + oddness + mismatch(outer, mark), null, null, pair(outer, mark, 1));
    }

    private Path closeInner(QuoteMark mark, double oddness) {
        return inner == null
                ? this
                : new Path(
                        cost + oddness + mismatch(inner, mark), outer, null, pair(inner, mark, 2));
    }

    private Step pair(QuoteMark opening, QuoteMark closing, int depth) {
        return new Step(new Step.Paired(new Quotes.Pair(opening, closing, depth)), settled);
    }

    private static double mismatch(QuoteMark opening, QuoteMark closing) {
        return opening.make() == closing.make() ? 0 : OTHER_MAKE;
    }

    /** Ways of one state differ in nothing that is to come, so that the best of them is enough. */
    int state() {
        int first = outer == null ? 0 : outer.make().ordinal() + 1;
        int second = inner == null ? 0 : inner.make().ordinal() + 1;
        return first * MAKES + second;
    }
}
