package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what the checks find, and sees to it that no replacement touches what must stay. */
final class Findings {

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

    HouseStyle style() {
        return style;
    }

    /** Something that a person has to decide. */
    void add(Rule rule, int start, int end) {
        add(rule, start, end, null, "");
    }

    /** The same, with what is proposed. */
    void propose(Rule rule, int start, int end, String proposal) {
        add(rule, start, end, null, proposal);
    }

    /** Something that may be replaced without a look. */
    void replace(Rule rule, int start, int end, String replacement) {
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
            if (Letters.isLatinOrEuropeanDigit(text.charAt(at))
                    || Letters.isDigit(text.charAt(at))
                    || prose.isInAddress(at)) {
                return false;
            }
        }
        return !replacement.isEmpty() || mayClose(text, start, end);
    }

    /** Whether what stands around a gap may come together: not 12 345, 5 ،3, example.org .نص */
    private boolean mayClose(String text, int start, int end) {
        if (prose.isInAddress(start - 1) || prose.isInAddress(end)) {
            return false;
        }
        int before = Letters.before(text, start);
        if (!isLatinOrDigit(before)) {
            return true;
        }
        int after = Letters.at(text, end);
        int next = end < text.length() ? end + Character.charCount(after) : end;
        return !isLatinOrDigit(after)
                && (Character.isLetter(after)
                        || Letters.isBlank(after)
                        || !isLatinOrDigit(Letters.at(text, next)));
    }

    private static boolean isLatinOrDigit(int codePoint) {
        return Letters.isDigit(codePoint) || Letters.isLatin(codePoint);
    }
}
