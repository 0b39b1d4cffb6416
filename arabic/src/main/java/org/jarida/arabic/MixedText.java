package org.jarida.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what must be isolated in right-to-left prose so that the Unicode Bidirectional Algorithm
 * (UAX #9) does not take it apart.
 *
 * <p>A Latin name would draw the punctuation beside it to its wrong end (rules N1 and N2), and a
 * figure after Arabic letters counts as an Arabic number (W2), so that its sign, its percent sign
 * and the parts of a range or a telephone number change places (W5, W6, L2). Set each run that is
 * not {@link Kind#PLAIN} in a left-to-right isolate: an element with {@code dir="ltr"}, or U+2066
 * and U+2069.
 */
public final class MixedText {

    private MixedText() {}

    /** What a run is. */
    public enum Kind {
        /** Everything else: Arabic prose, punctuation, and plain figures such as 340 or 6,3. */
        PLAIN,
        /** Latin words with what stands between them: Le Monde, F-16, www.example.org, C++. */
        LATIN,
        /** A figure of several parts: −3,5 or 1.5% or 2 418 or 2020-2021 or 11/01/2022 or 6:10. */
        NUMBER,
        /** Words from right to left inside a text that runs from left to right. */
        ARABIC
    }

    /** A run from {@code start} to {@code end}, UTF-16 offsets, the end exclusive. */
    public record Run(Kind kind, int start, int end) {

        public Run {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a run: " + start + " to " + end);
            }
        }

        /** The run's part of the text it was found in. */
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /**
     * Parts the text into runs that follow one another without a gap, cover it, and put together
     * give it back. Two plain runs never meet; empty text has no run.
     */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int plainFrom = 0;
        int at = 0;
        while (at < text.length()) {
            int latinEnd = LatinStretch.end(text, at);
            int figureEnd = latinEnd > at ? at : Figure.end(text, at);
            int end = Math.max(latinEnd, figureEnd);
            if (latinEnd > at || (figureEnd > at && Figure.needsIsolating(text, at, end))) {
                addPlain(runs, plainFrom, at);
                runs.add(new Run(latinEnd > at ? Kind.LATIN : Kind.NUMBER, at, end));
                plainFrom = end;
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        addPlain(runs, plainFrom, text.length());
        return List.copyOf(runs);
    }

    /**
     * The same for a text that runs from left to right: finds the words in it that do not, with
     * what stands between them. After an Arabic word a figure would change places with it (W2, L2),
     * and a full stop would go to its wrong end; set each in a right-to-left isolate.
     */
    public static List<Run> runsFromLeftToRight(String text) {
        List<Run> runs = new ArrayList<>();
        int plainFrom = 0;
        int at = 0;
        while (at < text.length()) {
            int end = ArabicStretch.end(text, at);
            if (end > at) {
                addPlain(runs, plainFrom, at);
                runs.add(new Run(Kind.ARABIC, at, end));
                plainFrom = end;
            }
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        addPlain(runs, plainFrom, text.length());
        return List.copyOf(runs);
    }

    private static void addPlain(List<Run> runs, int start, int end) {
        if (end > start) {
            runs.add(new Run(Kind.PLAIN, start, end));
        }
    }
}
