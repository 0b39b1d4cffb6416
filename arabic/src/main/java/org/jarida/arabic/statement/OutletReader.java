package org.jarida.arabic.statement;

import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds the medium that was told: قال لصحيفة …، في تصريح لإذاعة …، في حوار مع …، ضيف برنامج …، عبر
 * قناة …; and the one that passes it on: نقلت وكالة … عن ….
 */
final class OutletReader {

    /** Before a medium as a word of its own. */
    private static final Set<String> BEFORE =
            Words.of(
                    """
                    مع عبر ضيف ضيفة على في ضيفا إلى لدى ل من شاشة أثير موجات موفد مراسل ميكروفون
                    موفدة مراسلة ب عن
                    """);

    private static final Set<String> SAID = WordForm.setOf("تصريح", "تصريحات");

    private static final int FARTHEST = 45;

    private final Reading reading;
    private final Article article;

    OutletReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    /** Gives each outlet to the attribution whose cue is nearest to it, outside what is said. */
    void fill(List<Attribution> attributions) {
        for (int at = 0; at < attributions.size(); at++) {
            Attribution cue = attributions.get(at);
            if (cue.outlet != null) {
                continue;
            }
            int next = at + 1 < attributions.size() ? attributions.get(at + 1).cue : article.size();
            cue.outlet = find(cue, next);
        }
    }

    private @Nullable Span find(Attribution cue, int nextCue) {
        int from = cue.cue + 1;
        int to = Math.min(Math.min(article.sentenceEnd(cue.cue), nextCue), from + FARTHEST);
        Complement complement = cue.complement;
        boolean follows = complement.at() > cue.cue;
        if (follows && !complement.is(Complement.Kind.NONE)) {
            to = Math.min(to, complement.at());
        }
        for (int at = from; at < to; at++) {
            Span outlet = at(at, to, cue);
            if (outlet != null && !isSpeaker(outlet, cue)) {
                return outlet;
            }
        }
        return follows ? beforeCue(cue) : null;
    }

    private static boolean isSpeaker(Span outlet, Attribution cue) {
        return cue.speaker != null && cue.speaker.span().overlaps(outlet);
    }

    /** في تصريح لصحيفة …، قال: the occasion before the verb in the same sentence. */
    private @Nullable Span beforeCue(Attribution cue) {
        int start = Math.max(article.sentenceStart(cue.cue), cue.cue - FARTHEST);
        boolean occasion = false;
        for (int at = start; at < cue.cue; at++) {
            occasion |= Nouns.is(article.form(at), NounKind.OCCASION);
            if (article.speech(at) != null) {
                return null;
            }
            Span outlet = occasion ? at(at, cue.cue, cue) : null;
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
    }

    private @Nullable Span at(int at, int limit, Attribution cue) {
        String form = article.form(at);
        if (cue.subject != null
                && at >= cue.subject.from()
                && at < cue.subject.to()
                && !form.startsWith("ل")) {
            return null;
        }
        boolean told = cue.lemma.equals("ابلغ") || cue.lemma.equals("اخبر");
        if (told && cue.subject != null && at == cue.subject.to() && isMedium(skipMark(at))) {
            return span(skipMark(at), limit, 0); // أبلغ مصدر "عكاظ" أن
        }
        if (form.length() > 2 && form.startsWith("ل") && isMedium(at)) {
            return span(at, limit, form.startsWith("لل") ? 2 : 1);
        }
        if (isUnlistedTold(at)) {
            int start =
                    article.tokens.offsetAfter(article.token(at), form.startsWith("لل") ? 2 : 1);
            return new Span(start, article.token(at).end());
        }
        if (BEFORE.contains(form) || (form.startsWith("ل") && BEFORE.contains(form.substring(1)))) {
            int next = skipMark(at + 1);
            Marked mark = reading.marks.openingAt(at + 1);
            if (mark != null && article.name(next) == null && reading.names.isMediumTold(mark)) {
                return mark.span();
            }
            return isMedium(next) && !isAttachedL(next) ? span(next, limit, 0) : null;
        }
        return null;
    }

    /** في تصريح لنواة، في تصريح خاص لنواة: a word of no lexicon is a medium that no list has. */
    private boolean isUnlistedTold(int at) {
        String form = article.form(at);
        boolean said = SAID.contains(article.form(at - 1)) || SAID.contains(article.form(at - 2));
        return said
                && form.startsWith("ل")
                && form.length() > 3
                && article.name(at) == null
                && reading.phrases.kinds(at).isEmpty()
                && !reading.phrases.isTold(at)
                && article.verb(at) == null
                && !PhraseHead.isQuantity(form.substring(1))
                && !form.endsWith("ه")
                && !form.endsWith("ها");
    }

    private boolean isAttachedL(int at) {
        return article.form(at).startsWith("لل");
    }

    private int skipMark(int at) {
        Marked mark = reading.marks.openingAt(at);
        if (mark != null) {
            return mark.first();
        }
        return article.token(at).isMark('(') ? at + 1 : at;
    }

    private boolean isMedium(int at) {
        if (!article.isWord(at) && article.name(at) == null) {
            return false;
        }
        Name name = article.name(at);
        if (name != null) {
            return name.kind() == NameKind.OUTLET;
        }
        return Heads.kinds(article.form(at)).contains(NounKind.MEDIUM);
    }

    /** حصة اليوم من كذا: the name comes after the day. */
    private int named(int at, int limit) {
        int next = at + 1;
        while (next < limit && Nouns.is(article.form(next), NounKind.TIME)) {
            next++;
        }
        boolean of = next > at + 1 && next + 1 < limit && article.form(next).equals("من");
        return of ? next + 1 : at;
    }

    private @Nullable Span span(int at, int limit, int letters) {
        Name name = article.name(at);
        if (name != null && name.kind() == NameKind.OUTLET) {
            return name.span();
        }
        Phrase phrase = reading.phrases.read(named(at, limit), limit);
        if (phrase == null) {
            return null;
        }
        if (phrase.from() > at) {
            return article.span(phrase.from(), phrase.to());
        }
        int start = article.tokens.offsetAfter(article.token(at), letters);
        int end = at + 1;
        while (end < phrase.to() && !article.isComma(end)) {
            end++;
        }
        return new Span(start, article.token(end - 1).end());
    }
}
