package org.jarida.letters;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The page with the form.
 *
 * @param form what stands in the fields
 * @param problems what is to be mended; empty on a form not sent yet
 * @param pause how long no further letter is taken; empty where one is
 */
public record ContactView(
        Frame frame, LetterForm form, List<FieldProblem> problems, Optional<Duration> pause) {
    public ContactView {
        problems = List.copyOf(problems);
    }

    /** The sentence about a field; null where nothing is wrong with it. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(one -> one.field().equals(field))
                .map(one -> one.sentence(frame.messages()))
                .findFirst()
                .orElse(null);
    }

    public int longestName() {
        return LetterCheck.LONGEST_NAME;
    }

    public int longestEmail() {
        return LetterCheck.LONGEST_EMAIL;
    }

    public int longestSubject() {
        return LetterCheck.LONGEST_SUBJECT;
    }

    public int longestBody() {
        return LetterCheck.LONGEST_BODY;
    }

    /**
     * What the field takes at all: twice as much, so that a long letter which was pasted is not cut
     * off in silence but sent back whole, with the sentence that says how much too long it is.
     */
    public int mostOfBody() {
        return 2 * LetterCheck.LONGEST_BODY;
    }

    /** In whole minutes, at least one. */
    public long pauseMinutes() {
        return Math.max(1, pause.orElse(Duration.ZERO).plusSeconds(59).toMinutes());
    }
}
