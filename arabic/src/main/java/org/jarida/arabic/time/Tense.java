package org.jarida.arabic.time;

import java.util.Set;
import java.util.stream.Collectors;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordTable;

/**
 * Guesses whether a clause speaks of what is to come: سيجتمع يوم الاثنين, but اجتمع يوم الاثنين.
 *
 * <p>The future is س or سوف before an imperfect verb (Ryding, chapter 21), or a word such as
 * المقرر.
 */
final class Tense {

    private static final int BACK = 14;
    private static final int AHEAD = 4;

    private static final Set<String> FUTURE = words("future");

    /** Words of what has been, verbs in the perfect most of all; those that news uses most. */
    private static final Set<String> PAST = words("past");

    /** Words that begin like a verb in the future and are none. */
    private static final Set<String> NO_VERBS = words("noverb");

    private Tense() {}

    private static Set<String> words(String key) {
        return WordTable.rows(Tense.class, "tense-words.txt").stream()
                .filter(row -> row.key().equals(key))
                .flatMap(row -> row.words().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word of what has been is the nearest before it in its sentence. */
    static boolean isPast(Reading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
            Token token = reading.tokens().get(i);
            if (isBoundary(token) || isFutureWord(token)) {
                return false;
            }
            if (token.isWord() && PAST.contains(token.form())) {
                return true;
            }
        }
        return false;
    }

    static boolean isFuture(Reading reading, int index) {
        for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
            Token token = reading.tokens().get(i);
            if (isBoundary(token)) {
                break;
            }
            if (isFutureWord(token)) {
                return true;
            }
            if (token.isWord() && PAST.contains(token.form())) {
                return false;
            }
        }
        for (int i = index + 1; i < Math.min(reading.size(), index + AHEAD); i++) {
            Token token = reading.tokens().get(i);
            if (isBoundary(token) || token.isMark('،')) {
                return false;
            }
            if (isFutureVerb(token.form())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(Token token) {
        return token.isBreak()
                || token.isMark('.')
                || token.isMark('؟')
                || token.isMark('!')
                || token.isMark('؛');
    }

    private static boolean isFutureWord(Token token) {
        return token.isWord() && (FUTURE.contains(token.form()) || isFutureVerb(token.form()));
    }

    /** سـ with the prefix of an imperfect; also after و, ف and ل. */
    private static boolean isFutureVerb(String form) {
        int s = form.startsWith("و") || form.startsWith("ف") ? 1 : 0;
        return form.length() >= s + 4
                && form.charAt(s) == 'س'
                && "يتن".indexOf(form.charAt(s + 1)) >= 0
                && !NO_VERBS.contains(form.substring(s));
    }
}
