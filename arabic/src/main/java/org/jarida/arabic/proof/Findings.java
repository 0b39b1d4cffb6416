package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what the checks find, and sees to it that no replacement touches what must stay. */
public final class Findings {

    /** Right before a word they make a name or a label of it. */
    private static final String BEGINNERS = "#@&";

    /** No letter has more signs. */
    private static final int MOST_SIGNS = 8;

    private final Prose prose;
    private final HouseStyle style;
    private final List<Finding> all = new ArrayList<>();

    Findings(Prose prose, HouseStyle style) {
        this.prose = prose;
        this.style = style;
    }

    Prose prose() {
        return prose;
    }

    public HouseStyle style() {
        return style;
    }

    /** Something that a person has to decide. */
    public void add(Rule rule, int start, int end) {
        add(rule, start, end, null, "");
    }

    /** The same, with what is proposed. */
    public void propose(Rule rule, int start, int end, String proposal) {
        add(rule, start, end, null, proposal);
    }

    /** Something that may be replaced without a look. */
    public void replace(Rule rule, int start, int end, String replacement) {
        add(rule, start, end, replacement, replacement);
    }

    private void add(Rule rule, int start, int end, @Nullable String replacement, String proposal) {
        if (!style.isOn(rule)) {
            return;
        }
        Optional<String> safe =
                Optional.ofNullable(replacement).filter(with -> isSafe(start, end, with));
        String found = prose.text().substring(start, end);
        Message message = Messages.of(rule, found, proposal);
        all.add(new Finding(new Span(start, end), rule, message, safe));
    }

    /** In the order of the text. */
    List<Finding> inOrder() {
        all.sort(
                Comparator.comparingInt((Finding finding) -> finding.span().start())
                        .thenComparingInt(finding -> finding.span().end())
                        .thenComparing(Finding::rule));
        return List.copyOf(all);
    }

    /** Whether Latin text, addresses and numbers stay what they are. */
    private boolean isSafe(int start, int end, String replacement) {
        String text = prose.text();
        for (int at = start; at < end; at++) {
            if (isForeign(text.charAt(at)) || prose.isInAddress(at)) {
                return false;
            }
        }
        return replacement.isEmpty()
                ? mayClose(text, start, end)
                : !joins(replacement, Letters.before(text, start), Letters.at(text, end));
    }

    /** A straight mark between Latin letters would make an address of them. */
    private static boolean joins(String replacement, int before, int after) {
        return isForeign(before)
                && isForeign(after)
                && replacement.codePoints().allMatch(Findings::isAscii);
    }

    /** Whether what stands around a gap may come together: not 12 345, 5 ،3, example.org .نص */
    private boolean mayClose(String text, int start, int end) {
        if (prose.isInAddress(start - 1) || prose.isInAddress(end)) {
            return false;
        }
        if (Letters.isMark(Letters.at(text, end))) {
            return false; // a vowel sign would move to another letter
        }
        int left = beforeSigns(text, start);
        int right = afterSigns(text, end);
        int before = Letters.before(text, left);
        int after = Letters.at(text, right);
        if (BEGINNERS.indexOf(before) >= 0 || BEGINNERS.indexOf(after) >= 0) {
            return false;
        }
        boolean leftForeign =
                isForeign(before)
                        || (isSentenceMark(before)
                                && isForeign(Letters.before(text, beforeSigns(text, left - 1))));
        boolean rightForeign =
                isForeign(after)
                        || (isSentenceMark(after)
                                && isForeign(Letters.at(text, afterSigns(text, right + 1))));
        boolean bothAscii = isAscii(before) && isAscii(after);
        return !(leftForeign && rightForeign) && !bothAscii;
    }

    /** What addresses are made of; none holds quotation marks or brackets. */
    private static boolean isAscii(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7F && "()[]{}<>\"%".indexOf(codePoint) < 0;
    }

    private static boolean isSentenceMark(int codePoint) {
        return codePoint != 0
                && codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT
                && !Character.isLetterOrDigit(codePoint)
                && !Letters.isBlank(codePoint)
                && !Letters.isLineEnd(codePoint);
    }

    /** Passes back over vowel signs and controls. */
    private static int beforeSigns(String text, int start) {
        int at = start;
        while (at > 0 && start - at < MOST_SIGNS && isSign(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int afterSigns(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < MOST_SIGNS && isSign(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSign(char unit) {
        return Letters.isTransparent(unit)
                || (Character.isISOControl(unit) && !Letters.isLineEnd(unit));
    }

    /** A digit, or a letter of another script. */
    private static boolean isForeign(int codePoint) {
        return Letters.isDigit(codePoint)
                || (Character.isLetter(codePoint)
                        && codePoint != 'ـ'
                        && !Letters.isArabic(codePoint));
    }
}
