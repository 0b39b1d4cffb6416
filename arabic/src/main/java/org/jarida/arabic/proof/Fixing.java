package org.jarida.arabic.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes safe replacements until none is left: one may show another, as a blank taken away brings a
 * mark to its word.
 *
 * <p>Every step is one reading of the whole text, and there are few of them whatever the text. A
 * text that is not settled then is left as it was, so that to fix twice is to fix once.
 */
final class Fixing {

    private static final int MOST_STEPS = 8;

    /** Of a unit that was not in the text before. */
    private static final int NEW = -1;

    private final StringBuilder text = new StringBuilder();

    /** Where each unit stood in the text as it was given. */
    private int[] origins = new int[0];

    private Fixing() {}

    static Fixed of(String text, Function<String, List<Finding>> reader) {
        Fixing fixing = new Fixing();
        fixing.begin(text);
        String now = text;
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Finding> findings = safe(reader.apply(now));
            if (findings.isEmpty()) {
                return new Fixed(now, fixing.changes(text));
            }
            now = fixing.apply(now, findings);
        }
        return new Fixed(text, List.of());
    }

    /** What can be replaced at once: of two findings that overlap, only the first. */
    private static List<Finding> safe(List<Finding> findings) {
        List<Finding> safe = new ArrayList<>();
        int end = 0;
        for (Finding finding : findings) {
            if (finding.replacement().isPresent() && finding.span().start() >= end) {
                safe.add(finding);
                end = finding.span().end();
            }
        }
        return safe;
    }

    private void begin(String given) {
        text.append(given);
        origins = new int[given.length()];
        for (int at = 0; at < origins.length; at++) {
            origins[at] = at;
        }
    }

    private String apply(String now, List<Finding> findings) {
        text.setLength(0);
        int[] moved = new int[now.length() + added(findings)];
        int at = 0;
        for (Finding finding : findings) {
            at = keep(now, at, finding.span().start(), moved);
            put(now, finding, moved);
            at = finding.span().end();
        }
        keep(now, at, now.length(), moved);
        origins = moved;
        return text.toString();
    }

    private static int added(List<Finding> findings) {
        return findings.stream().mapToInt(one -> one.replacement().orElse("").length()).sum();
    }

    private int keep(String now, int from, int to, int[] moved) {
        System.arraycopy(origins, from, moved, text.length(), to - from);
        text.append(now, from, to);
        return to;
    }

    /** Units that both have at their beginning, or at their end, have not changed. */
    private void put(String now, Finding finding, int[] moved) {
        String with = finding.replacement().orElse("");
        int start = finding.span().start();
        int end = finding.span().end();
        int same = 0;
        while (same < with.length()
                && start + same < end
                && with.charAt(same) == now.charAt(start + same)) {
            same++;
        }
        int tail = 0;
        while (tail < with.length() - same
                && end - tail > start + same
                && with.charAt(with.length() - tail - 1) == now.charAt(end - tail - 1)) {
            tail++;
        }
        for (int at = 0; at < with.length(); at++) {
            boolean head = at < same;
            boolean kept = head || at >= with.length() - tail;
            int old = head ? start + at : end - (with.length() - at);
            moved[text.length() + at] = kept ? origins[old] : NEW;
        }
        text.append(with);
    }

    /** Compares by where each unit came from. */
    private List<Change> changes(String given) {
        List<Change> changes = new ArrayList<>();
        int old = 0;
        int at = 0;
        while (at <= text.length()) {
            int newEnd = at;
            while (newEnd < text.length() && origins[newEnd] == NEW) {
                newEnd++;
            }
            int oldEnd = newEnd < text.length() ? origins[newEnd] : given.length();
            if (newEnd > at || oldEnd > old) {
                changes.add(new Change(old, oldEnd, text.substring(at, newEnd)));
            }
            at = newEnd + 1;
            old = oldEnd + 1;
        }
        return changes;
    }
}
