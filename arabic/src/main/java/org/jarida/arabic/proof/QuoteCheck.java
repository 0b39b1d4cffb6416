package org.jarida.arabic.proof;

import java.util.BitSet;
import org.jarida.arabic.proof.quotes.Make;
import org.jarida.arabic.proof.quotes.QuoteMark;
import org.jarida.arabic.proof.quotes.QuoteMark.Look;
import org.jarida.arabic.proof.quotes.Quotes;
import org.jarida.arabic.text.Letters;

/** Quotation marks that are wrong, without a partner, or badly spaced. */
public final class QuoteCheck implements Check {

    /** A blank stands between these and an opening mark. */
    private static final String AFTER_BLANK = "،؛:»”“›>’\"";

    @Override
    public void read(Prose prose, Findings findings) {
        Make usual = QuoteSystems.usual(prose.quotes());
        BitSet openingEnds = new BitSet();
        prose.quotes().pairs().forEach(pair -> openingEnds.set(pair.opening().end()));
        for (Quotes.Pair pair : prose.quotes().pairs()) {
            QuoteMark opening = pair.opening();
            QuoteMark closing = pair.closing();
            if (isForeign(prose, opening) && isForeign(prose, closing)) {
                continue;
            }
            readMatch(prose, opening, closing, usual, findings);
            readInside(prose, opening, closing, findings);
            if (!opening.make().isSingle()) {
                readBefore(prose.text(), opening, openingEnds, findings);
                readAfter(prose, closing, findings);
            }
        }
        for (Quotes.Loose loose : prose.quotes().loose()) {
            readLoose(prose, loose, findings);
        }
    }

    private static boolean isForeign(Prose prose, QuoteMark mark) {
        return prose.isForeign(mark.start(), mark.end());
    }

    private static void readMatch(
            Prose prose, QuoteMark opening, QuoteMark closing, Make usual, Findings findings) {
        boolean openingReversed = opening.look() == Look.CLOSING;
        boolean closingReversed = closing.look() == Look.OPENING;
        boolean sameMake = opening.make() == closing.make();
        String text = prose.text();
        if (sameMake && opening.make() == Make.CURLY && openingReversed && closingReversed) {
            return; // a whole pair, though the text has most the other way round
        }
        if (openingReversed && sameMake) {
            mend(opening, turned(text, opening), findings);
        }
        if (closingReversed && sameMake) {
            mend(closing, turned(text, closing), findings);
        }
        if (sameMake) {
            return;
        }
        boolean openingWrong =
                openingReversed
                        || (opening.make() != usual
                                && closing.make() == usual
                                && closing.look() == Look.CLOSING);
        if (openingWrong) {
            mend(opening, partner(text, closing), findings);
        } else {
            mend(closing, partner(text, opening), findings);
        }
    }

    private static void mend(QuoteMark mark, String right, Findings findings) {
        findings.replace(Rule.QUOTE_MISMATCH, mark.start(), mark.end(), right);
    }

    /** The mark as it looks from the other side. */
    private static String turned(String text, QuoteMark mark) {
        return mirrored(text.substring(mark.start(), mark.end()));
    }

    /** What closes a pair that this mark opens, or opens one that it closes. */
    private static String partner(String text, QuoteMark mark) {
        String typed = text.substring(mark.start(), mark.end());
        return mark.make() == Make.DOUBLED ? typed : mirrored(typed);
    }

    private static String mirrored(String typed) {
        StringBuilder mirrored = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); at++) {
            mirrored.append(
                    switch (typed.charAt(at)) {
                        case '«' -> '»';
                        case '»' -> '«';
                        case '„', '‟', '”' -> '“';
                        case '“' -> '”';
                        case '‹' -> '›';
                        case '›' -> '‹';
                        case '<' -> '>';
                        case '>' -> '<';
                        case '‘' -> '’';
                        case '’' -> '‘';
                        default -> typed.charAt(at);
                    });
        }
        return mirrored.toString();
    }

    private static void readInside(
            Prose prose, QuoteMark opening, QuoteMark closing, Findings findings) {
        String text = prose.text();
        int first = blanksEnd(text, opening.end());
        if (first > opening.end()) {
            findings.replace(Rule.QUOTE_INNER_SPACE, opening.end(), first, "");
        }
        int last = blanksStart(text, closing.start());
        if (last < closing.start() && last >= first) {
            findings.replace(Rule.QUOTE_INNER_SPACE, last, closing.start(), "");
        }
    }

    private static int blanksEnd(String text, int start) {
        int end = start;
        while (Letters.isBlank(Letters.at(text, end))) {
            end++;
        }
        return end;
    }

    private static int blanksStart(String text, int end) {
        int start = end;
        while (Letters.isBlank(Letters.before(text, start))) {
            start--;
        }
        return start;
    }

    private static void readBefore(
            String text, QuoteMark opening, BitSet openingEnds, Findings findings) {
        int start = opening.start();
        int before = Letters.before(text, start);
        boolean afterWord = Letters.isArabic(before) && !isClitic(text, start);
        boolean afterMark = before != 0 && AFTER_BLANK.indexOf(before) >= 0;
        if (afterWord || (afterMark && !openingEnds.get(start))) {
            String mark = text.substring(start, opening.end());
            findings.replace(Rule.QUOTE_OUTER_SPACE, start, opening.end(), " " + mark);
        }
    }

    /** Clitics are written onto the quotation mark, as onto the next word. */
    private static boolean isClitic(String text, int end) {
        int start = end;
        while (end - start <= Clitics.LONGEST && Letters.isArabic(Letters.before(text, start))) {
            start--;
        }
        return Clitics.are(text.substring(start, end), end - start);
    }

    private static void readAfter(Prose prose, QuoteMark closing, Findings findings) {
        String text = prose.text();
        int next = Letters.at(text, closing.end());
        if (Letters.isArabic(next) || Letters.isDigit(next) || next == '(') {
            String mark = text.substring(closing.start(), closing.end());
            findings.replace(Rule.QUOTE_OUTER_SPACE, closing.start(), closing.end(), mark + " ");
        }
    }

    private static void readLoose(Prose prose, Quotes.Loose loose, Findings findings) {
        QuoteMark mark = loose.mark();
        String text = prose.text();
        boolean inches =
                mark.make() == Make.STRAIGHT && Letters.isDigit(Letters.before(text, mark.start()));
        if (mark.make().isSingle() || inches || isForeign(prose, mark)) {
            return;
        }
        findings.add(Rule.QUOTE_UNCLOSED, mark.start(), mark.end());
        int end = blanksEnd(text, mark.end());
        if (loose.opens() && end > mark.end()) {
            findings.add(Rule.QUOTE_INNER_SPACE, mark.end(), end);
        }
        int start = blanksStart(text, mark.start());
        if (!loose.opens() && start < mark.start()) {
            findings.add(Rule.QUOTE_INNER_SPACE, start, mark.start());
        }
    }
}
