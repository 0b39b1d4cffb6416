package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of an article so far, in the order of their mentions, and which mentions are one
 * person: a short name or a title belongs to the last mention that has all its words.
 */
final class SpeakerMemory {

    /** How many mentions back a title or a short name is looked for. */
    private static final int LOOK_BACK = 60;

    /**
     * A mention.
     *
     * @param nameWords the words of the personal name, without article; empty if it has none
     * @param words all its words, without article
     * @param nested inside what somebody else says
     */
    record Mention(
            Span span,
            String name,
            Set<String> nameWords,
            Set<String> words,
            Agreement agreement,
            boolean nested) {}

    private final List<Mention> mentions = new ArrayList<>();

    void add(Mention mention) {
        mentions.add(mention);
    }

    /** The last speaker that a verb without subject can mean. */
    @Nullable Mention last(Agreement agreement, int before) {
        Mention nested = null;
        for (int at = mentions.size() - 1; at >= Math.max(0, mentions.size() - LOOK_BACK); at--) {
            Mention mention = mentions.get(at);
            if (mention.agreement != agreement || mention.span.start() >= before) {
                continue;
            }
            if (!mention.nested) {
                return mention;
            }
            nested = nested == null ? mention : nested;
        }
        return nested;
    }

    /** The last speaker who is no one inside another's words. */
    @Nullable Mention lastOutside() {
        for (int at = mentions.size() - 1; at >= Math.max(0, mentions.size() - LOOK_BACK); at--) {
            if (!mentions.get(at).nested) {
                return mentions.get(at);
            }
        }
        return null;
    }

    /** The earlier mention that a short name or a title belongs to, null if it stands alone. */
    @Nullable Mention completes(Set<String> nameWords, Set<String> words, boolean person) {
        Mention half = null;
        for (int at = mentions.size() - 1; at >= Math.max(0, mentions.size() - LOOK_BACK); at--) {
            Mention mention = mentions.get(at);
            boolean longer = mention.words.size() > words.size();
            if (mention.nameWords.isEmpty() && (!nameWords.isEmpty() || !longer)) {
                continue;
            }
            boolean shorter = !nameWords.isEmpty() && mention.nameWords.containsAll(nameWords);
            boolean sameName =
                    shorter || (!nameWords.isEmpty() && nameWords.containsAll(mention.nameWords));
            boolean named = person && !mention.nameWords.isEmpty();
            boolean title = nameWords.isEmpty() && (named || sameHead(mention, words));
            if (sameName || (title && mention.words.containsAll(words))) {
                return mention;
            }
            half = half == null && title && shared(mention, words) >= 0.5 ? mention : half;
        }
        return half;
    }

    private static boolean sameHead(Mention mention, Set<String> words) {
        return !words.isEmpty()
                && !mention.words.isEmpty()
                && words.iterator().next().equals(mention.words.iterator().next());
    }

    private static double shared(Mention mention, Set<String> words) {
        long both = words.stream().filter(mention.words::contains).count();
        return (double) both / words.size();
    }

    /** The words of some tokens for comparison: without article and clitics of known nouns. */
    static Set<String> words(Article article, int from, int to) {
        Set<String> words = new LinkedHashSet<>();
        for (int at = from; at < to; at++) {
            if (article.isWord(at)
                    || article.token(at).kind() == org.jarida.arabic.text.Token.Kind.LATIN) {
                words.add(Nouns.withoutArticle(article.form(at)).replace('ة', 'ه'));
            }
        }
        return words;
    }
}
