package org.jarida.arabic.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.name.Entity;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.statement.SpeakerMemory.Mention;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/** Says who speaks: named after the verb, before it, in the main clause, or earlier. */
final class SpeakerReader {

    private static final int FARTHEST_BACK = 45;

    /** How many earlier attributions of a sentence are looked at. */
    private static final int LOOK_BACK = 30;

    /** أما الناطق فاكتفى بالقول */
    private static final String AS_FOR = WordForm.of("أما");

    /** المصدر ذاته، المتحدث نفسه: whoever spoke last. */
    private static final Set<String> SAME =
            Words.of(
                    """
                    المصدر المتحدث المصادر المتحدثة المسؤول المسؤولة ذات نفس سموه سموها سعادته
                    سعادتها معاليه معاليها سيادته فخامته جلالته سماحته فضيلته دولته حضرته غبطته
                    """);

    private final Reading reading;
    private final Article article;
    private final SpeakerMemory memory = new SpeakerMemory();
    private final PersonName personName;
    private final TopicReader topics;
    private final ObjectSplitter splitter;

    SpeakerReader(Reading reading) {
        this.topics = new TopicReader(reading);
        this.splitter = new ObjectSplitter(reading);
        this.reading = reading;
        this.article = reading.article;
        this.personName = new PersonName(article);
    }

    /** Settles the speaker of an attribution; the earlier ones of the article are settled. */
    void settle(Attribution cue, List<Attribution> earlier) {
        Phrase subject = cue.subject;
        if (subject == null && cue.form != null) {
            subject = phraseFor(cue, cue.form, earlier);
            cue.subject = subject;
        }
        if (subject != null) {
            cue.speaker = named(cue, subject);
            return;
        }
        Mention mention = earlierMention(cue);
        int start = article.sentenceStart(cue.cue);
        if (mention == null || mention.span().start() < article.token(start).start()) {
            // وجه الوزير رسالة وقال: who acts in the sentence goes before who spoke earlier
            subject = mention == null || joins(cue) ? mainSubject(cue, cue.form) : null;
            subject = subject == null && mention == null ? actorBefore(cue) : subject;
            cue.subject = subject;
        }
        if (subject != null) {
            cue.speaker = named(cue, subject);
        } else if (mention != null) {
            cue.speaker = new Speaker(mention.span(), mention.name(), true);
        }
    }

    private @Nullable Phrase phraseFor(Attribution cue, VerbForm form, List<Attribution> earlier) {
        boolean free = form.is(Shape.PARTICIPLE) && !inSentence(cue, earlier);
        // على ما تعتبره خطرا: whoever acts in the sentence
        boolean relative = form.object() && article.form(cue.cue - 1).endsWith("ما");
        return free || relative ? mainSubject(cue, form) : null;
    }

    /** Whether an earlier attribution of the sentence has the speaker of a participle. */
    private boolean inSentence(Attribution cue, List<Attribution> earlier) {
        int start = article.sentenceStart(cue.cue);
        int last = Math.max(0, earlier.size() - LOOK_BACK);
        for (int at = earlier.size() - 1; at >= last && earlier.get(at).cue >= start; at--) {
            if (!earlier.get(at).nested && earlier.get(at).speaker != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cue goes on in a sentence that began with another verb: … وقال. */
    private boolean joins(Attribution cue) {
        int start = article.sentenceStart(cue.cue);
        int first = reading.subjects.isOwnSide(start) ? start + 2 : start;
        return article.hasAnd(cue.cue) && cue.cue > first && article.verb(first) != null;
    }

    /** Nobody has spoken yet: who acts in the sentence before. */
    private @Nullable Phrase actorBefore(Attribution cue) {
        int start = article.sentenceStart(cue.cue);
        int before = start == 0 ? 0 : article.sentenceStart(start - 1);
        return before < start ? firstActor(before, start, cue.form) : null;
    }

    /** استقبل الوزير … مؤكدا أن: the first one in the sentence that can speak and agrees. */
    private @Nullable Phrase mainSubject(Attribution cue, @Nullable VerbForm form) {
        return firstActor(article.sentenceStart(cue.cue), cue.cue, form);
    }

    private @Nullable Phrase firstActor(int start, int end, @Nullable VerbForm form) {
        for (int at = start; at < Math.min(end, start + FARTHEST_BACK); at++) {
            boolean word = article.isWord(at) && reading.phrases.isNominal(at);
            boolean attached = word && reading.subjects.isAttached(at);
            boolean governed = Particles.isPreposition(article.form(at - 1)) && at > start;
            if (word && (attached || governed)) {
                at = Math.max(at, reading.subjects.adjunctEnd(at, end) - 1);
                continue;
            }
            if (!word || article.form(at).equals(AS_FOR) || isUnknownVerb(at, start)) {
                continue;
            }
            Phrase phrase = reading.phrases.read(at, end);
            boolean agrees = phrase != null && (form == null || topics.agrees(phrase, form));
            if (phrase != null && phrase.canSpeak() && agrees) {
                // افتتح الوزير | المعرض، مؤكدا
                return phrase.endingAt(actorEnd(phrase));
            }
            at = phrase == null ? at : phrase.to() - 1;
        }
        return null;
    }

    /** شكر الوزير: a word that opens a clause before a title or a name is a verb as a rule. */
    private boolean isUnknownVerb(int at, int start) {
        boolean opens = at == start || article.isComma(at - 1);
        boolean bare = reading.phrases.kinds(at).isEmpty() && article.name(at) == null;
        String form = article.form(at);
        Set<NounKind> next = reading.phrases.kinds(at + 1);
        String noun = article.form(at + 1);
        // اتفق الوزيران، خرج مئات المحتجين: after a noun the case would be another
        boolean nominative =
                next.contains(NounKind.GROUP) && (noun.endsWith("ان") || noun.endsWith("ون"));
        boolean actor =
                next.contains(NounKind.PERSON)
                        || nominative
                        || noun.equals("مئات")
                        || noun.equals("عشرات")
                        || article.name(at + 1) != null;
        return opens && bare && actor && !form.endsWith("ة") && !Nouns.isDefinite(form);
    }

    /** افتتح الوزير | المعرض، رحبت النقابة | بالقرار، أما الناطق | فاكتفى */
    private int actorEnd(Phrase phrase) {
        int end = splitter.objectIn(phrase, true);
        for (int at = phrase.from() + 1; at < end; at++) {
            String form = article.form(at);
            boolean asFor = article.form(phrase.from() - 1).equals(AS_FOR) && form.startsWith("ف");
            if ((form.startsWith("بال") || asFor) && article.name(at) == null) {
                return at;
            }
        }
        return end;
    }

    private @Nullable Mention earlierMention(Attribution cue) {
        Agreement agreement = cue.form == null ? pronoun(cue) : cue.form.number();
        Mention found = memory.last(agreement, cue.span.start());
        return found == null && cue.form == null ? memory.lastOutside() : found;
    }

    /** تعبيره، تعبيرها، تعبيرهم. */
    private Agreement pronoun(Attribution cue) {
        String last = article.form(article.tokens.indexAt(cue.span.end() - 1));
        if (last.endsWith("ها")) {
            return Agreement.SHE;
        }
        return last.endsWith("هم") || last.endsWith("هما") ? Agreement.THEY : Agreement.HE;
    }

    private Speaker named(Attribution cue, Phrase subject) {
        int start = article.tokens.offsetAfter(article.token(subject.from()), subject.letters());
        Span span = new Span(start, article.token(subject.to() - 1).end());
        PersonName.Range range = personName.in(subject);
        Set<String> nameWords = SpeakerMemory.words(article, range.from(), range.to());
        Set<String> words = SpeakerMemory.words(article, subject.from(), subject.to());
        boolean person = subject.kinds().contains(NounKind.PERSON);
        String own = ownName(subject, range, span);
        boolean same =
                SAME.contains(article.form(subject.from())) && subject.to() - subject.from() <= 2;
        Mention known =
                same && range.isEmpty()
                        ? memory.lastOutside()
                        : memory.completes(nameWords, words, person);
        boolean completed =
                known != null
                        && (nameWords.isEmpty() || nameWords.size() < known.nameWords().size());
        String name = known != null && completed ? known.name() : own;
        Set<String> all = known != null && completed ? known.nameWords() : nameWords;
        Agreement agreement = agreement(cue, subject);
        memory.add(new Mention(span, name, all, words, agreement, cue.nested));
        return new Speaker(span, name, completed);
    }

    private static Agreement agreement(Attribution cue, Phrase subject) {
        if (cue.lemma.equals("نقل") || cue.lemma.equals("نسب")) {
            return subject.agreement(); // نقلت الصحيفة عن المحامي: the verb agrees with the paper
        }
        boolean group = subject.kinds().contains(NounKind.GROUP);
        VerbForm form = cue.form;
        boolean told = form != null && !group && form.number() != Agreement.THEY;
        return form != null && told ? form.number() : subject.agreement();
    }

    /** سامي القاسمي is not the listed عمر القاسمي whom the family name alone would mean. */
    private boolean isNamesake(Name name, PersonName.Range range) {
        Span all = article.span(range.from(), range.to());
        String full = name.entity().map(Entity::name).orElse("");
        return !name.span().contains(all)
                && name.span().of(article.text).indexOf(' ') < 0
                && !full.equals(all.of(article.text));
    }

    private String ownName(Phrase subject, PersonName.Range range, Span span) {
        for (int at = range.from(); at < range.to(); at++) {
            Name name = article.name(at);
            if (name != null && name.kind() == NameKind.PERSON && !isNamesake(name, range)) {
                Optional<Entity> entity = name.entity();
                return entity.map(Entity::name).orElse(name.name());
            }
        }
        if (!range.isEmpty()) {
            return article.span(range.from(), range.to()).of(article.text);
        }
        Name first = article.name(subject.from());
        return first != null ? first.name() : span.of(article.text);
    }
}
