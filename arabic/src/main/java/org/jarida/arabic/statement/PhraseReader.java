package org.jarida.arabic.statement;

import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads a noun phrase from its first word to its end: head, construct and adjectives, complements
 * with a preposition that belong to the head (مسؤول في الوزارة), apposition, also after a comma
 * (رئيس البعثة، سامي الحداد،), short brackets. Where letters cannot tell a noun from a verb, the
 * lexicon of verbs decides (Ryding, Reference Grammar, chapters 8, 9 and 14).
 */
final class PhraseReader {

    private static final int LONGEST = 40;

    /** Prepositions that a head or its last noun may govern. */
    private static final Set<String> COMPLEMENT =
            WordForm.setOf("في", "من", "لدى", "عن", "ل", "ب", "بين");

    /** Beginnings of the adjectives that take على in all genders and numbers. */
    private static final List<String> ON_TOPIC = List.of("مطلع", "مشرف");

    private static final Set<String> KNOWLEDGE =
            WordForm.setOf("دراية", "اطلاع", "علم", "صلة", "معرفة");

    private final Article article;
    private final Set<String> known;
    private final WordClass words;
    private final PhraseEnd ends;
    private final Apposition marks;
    private final PhraseHead heads;

    /**
     * @param known words of names that the article has used so far; grows while it is read
     */
    PhraseReader(Article article, Set<String> known) {
        this.article = article;
        this.known = known;
        this.words = new WordClass(article);
        this.ends = new PhraseEnd(article, words, known);
        this.marks = new Apposition(article, words, ends);
        this.heads = new PhraseHead(article, words, known);
    }

    boolean isNominal(int at) {
        return words.isNominal(at);
    }

    boolean mayBeName(int at) {
        return words.mayBeName(at);
    }

    /** للصحفيين: people who are told something. */
    boolean isTold(int at) {
        return ends.isTold(at, article.form(at));
    }

    Set<NounKind> kinds(int at) {
        return words.kinds(at);
    }

    /** The noun phrase that begins at a token, null if none does. */
    @Nullable Phrase read(int from, int limit) {
        int end = Math.min(limit, from + LONGEST);
        if (from >= end || !begins(from)) {
            return null;
        }
        PhraseState state = new PhraseState(from);
        int at = from;
        while (at < end) {
            int next = step(state, at, end);
            if (next == at) {
                break;
            }
            at = next;
        }
        while (at > from
                && (Particles.isPreposition(article.form(at - 1)) || article.isComma(at - 1))) {
            at--;
        }
        return at == from ? null : heads.phrase(from, at);
    }

    /** The token after the next part of the phrase; the same token if the phrase has ended. */
    private int step(PhraseState state, int at, int end) {
        Token token = article.token(at);
        if (token.isBreak() || article.isStop(at)) {
            return at;
        }
        if (token.kind() == Token.Kind.MARK) {
            return marks.after(state, at, end);
        }
        if (!token.isWord()) {
            return at + 1;
        }
        if (!isNominal(at)) {
            return complement(state, at, end);
        }
        if (at > state.from && ends.beginsAnother(state, at)) {
            return at;
        }
        take(state, at);
        return at + 1;
    }

    private void take(PhraseState state, int at) {
        String form = article.form(at);
        Set<NounKind> kinds = kinds(at);
        Name name = article.name(at);
        boolean person = name != null && name.kind() == NameKind.PERSON;
        boolean head =
                kinds.contains(NounKind.PERSON)
                        || kinds.contains(NounKind.GROUP)
                        || kinds.contains(NounKind.SOURCE)
                        || PhraseHead.isQuantity(form)
                        || form.equals("باسم");
        state.open = head || (state.open && !person);
        boolean family = known.contains(form);
        state.named |= name != null || family;
        state.definite = Nouns.isDefinite(form) || form.startsWith("لل") || name != null || family;
    }

    /** A preposition that the head takes, with its noun. */
    private int complement(PhraseState state, int at, int end) {
        String form = article.form(at);
        boolean attached = article.isWord(at) && !Particles.isPreposition(form);
        boolean governed = COMPLEMENT.contains(form) || isOnTopic(at);
        if (!state.open || attached || !governed || at + 1 >= end) {
            return at;
        }
        int noun = at + 1;
        if (!article.isWord(noun) || !isNominal(noun)) {
            return at;
        }
        Set<NounKind> kinds = kinds(noun);
        boolean adjunct = kinds.contains(NounKind.OCCASION) || kinds.contains(NounKind.TIME);
        return adjunct && !isOnTopic(at) ? at : noun;
    }

    /** مسؤول مطلع على الملف، مصدر على دراية بالملف: knowing of something, in charge of it. */
    private boolean isOnTopic(int at) {
        boolean on = article.form(at).equals("علي");
        return on
                && (Words.beginsWithAny(article.form(at - 1), ON_TOPIC)
                        || KNOWLEDGE.contains(article.form(at + 1)));
    }

    private boolean begins(int at) {
        Token token = article.token(at);
        if (token.kind() == Token.Kind.MARK) {
            return false;
        }
        return !token.isWord()
                ? token.kind() == Token.Kind.LATIN || token.isNumber()
                : isNominal(at);
    }
}
