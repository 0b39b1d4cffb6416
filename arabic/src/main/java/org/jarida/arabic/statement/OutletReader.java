package org.jarida.arabic.statement;

import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
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

    /** أبلغ مصدر «عكاظ» أن: verbs whose object is told. */
    private static final Set<String> TELLING_SOMEBODY =
            WordForm.setOf("أبلغ", "أخبر", "أفاد", "أعلم", "أطلع");

    /** في بيان تلقت «الضفة» نسخة منه، مسافرون التقتهم «الضفة»: the medium that came to know. */
    private static final Set<String> RECEIVED =
            Words.of(
                    """
                    تلقت تلقته تلقتها تلقى تلقاه تسلمت تسلمته تسلمتها وصلت وصل حصلت حصل اطلعت اطلع
                    التقتهم التقته التقتها استطلعت حاورته حاورتها استضافته استضافتها خص خصت
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
        Span after = afterContent(cue, nextCue);
        return after != null || !follows ? after : beforeCue(cue);
    }

    /** نفى الرئيس الخبر، في مقابلة مع قناة …: the occasion after what is said. */
    private @Nullable Span afterContent(Attribution cue, int nextCue) {
        Span content = cue.content;
        if (content == null || content.start() < cue.span.end()) {
            return null;
        }
        int at = article.tokens.indexAt(content.end());
        int end = Math.min(nextCue, article.sentenceEnd(cue.cue));
        boolean occasion =
                article.isComma(at)
                        && article.form(at + 1).equals("في")
                        && Nouns.is(article.form(at + 2), NounKind.OCCASION);
        for (int next = at + 2; occasion && next < Math.min(end, at + FARTHEST); next++) {
            Span outlet = at(next, end, cue);
            if (outlet != null) {
                return outlet;
            }
        }
        return null;
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
            if (reading.saying(at) != null) {
                return null;
            }
            Span outlet =
                    occasion || RECEIVED.contains(article.form(at)) ? at(at, cue.cue, cue) : null;
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
        if (RECEIVED.contains(form)) {
            return receiver(at, limit);
        }
        boolean told = TELLING_SOMEBODY.contains(cue.lemma);
        if (told && cue.subject != null && at == cue.subject.to() && isListed(skipMark(at))) {
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
            if (mark != null && !isListed(next) && reading.names.isMediumTold(mark)) {
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

    private boolean isListed(int at) {
        Name name = article.name(at);
        return name != null && name.kind() == NameKind.OUTLET;
    }

    /** The medium after a verb of receiving: a listed one, a noun for one, a name in marks. */
    private @Nullable Span receiver(int verb, int limit) {
        int at = Particles.isBoundPreposition(article.form(verb + 1)) ? verb + 2 : verb + 1;
        Marked mark = reading.marks.openingAt(at);
        if (mark != null && mark.length() <= 3 && mark.closed()) {
            return mark.span();
        }
        return at < limit && isMedium(at) ? span(at, limit, 0) : null;
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
