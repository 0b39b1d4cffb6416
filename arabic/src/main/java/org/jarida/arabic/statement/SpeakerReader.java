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

    /** المصدر ذاته، المتحدث نفسه: whoever spoke last. */
    private static final Set<String> SAME =
            WordForm.setOf("المصدر", "المتحدث", "المصادر", "المتحدثة", "المسؤول", "المسؤولة", "ذات", "نفس");

    private final Reading reading;
    private final Article article;
    private final SpeakerMemory memory = new SpeakerMemory();
    private final PersonName personName;

    SpeakerReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
        this.personName = new PersonName(article);
    }

    /** Settles the speaker of an attribution; the earlier ones of the article are settled. */
    void settle(Attribution cue, List<Attribution> earlier) {
        Phrase subject = cue.subject;
        if (subject == null && cue.form != null) {
            subject = phraseFor(cue, earlier);
            cue.subject = subject;
        }
        if (subject != null) {
            cue.speaker = named(cue, subject);
            return;
        }
        Mention mention = earlierMention(cue, earlier);
        if (mention != null) {
            cue.speaker = new Speaker(mention.span(), mention.name(), true);
        }
    }

    private @Nullable Phrase phraseFor(Attribution cue, List<Attribution> earlier) {
        VerbForm form = cue.form;
        if (form.is(Shape.PARTICIPLE)) {
            return inSentence(cue, earlier) ? null : mainSubject(cue);
        }
        Phrase antecedent = antecedent(cue);
        return antecedent != null ? antecedent : before(cue);
    }

    /** Whether an earlier attribution of the sentence has the speaker of a participle. */
    private boolean inSentence(Attribution cue, List<Attribution> earlier) {
        int start = article.sentenceStart(cue.cue);
        for (int at = earlier.size() - 1; at >= 0 && earlier.get(at).cue >= start; at--) {
            if (!earlier.get(at).nested && earlier.get(at).speaker != null) {
                return true;
            }
        }
        return false;
    }

    /** استقبل الوزير … مؤكدا أن: the first one in the sentence that can speak and agrees. */
    private @Nullable Phrase mainSubject(Attribution cue) {
        int start = article.sentenceStart(cue.cue);
        for (int at = start; at < Math.min(cue.cue, start + FARTHEST_BACK); at++) {
            boolean word = article.isWord(at) && reading.phrases.isNominal(at);
            boolean attached = word && reading.subjects.isAttached(at);
            boolean governed = Particles.isPreposition(article.form(at - 1)) && at > start;
            if (!word || attached || governed) {
                continue;
            }
            Phrase phrase = reading.phrases.read(at, cue.cue);
            if (phrase != null && phrase.canSpeak() && agrees(phrase, cue.form)) {
                return phrase;
            }
            at = phrase == null ? at : phrase.to() - 1;
        }
        return null;
    }

    /** السفير الذي أكد أن: the noun phrase before the relative, if the verb has no object pronoun. */
    private @Nullable Phrase antecedent(Attribution cue) {
        int relative = cue.cue - 1;
        while (relative > 0 && (article.form(relative).equals("قد") || article.form(relative).startsWith("كان"))) {
            relative--;
        }
        String form = article.form(relative);
        boolean named = Particles.isRelative(form) && Particles.withoutAnd(form).startsWith("ال");
        if (!named || cue.form.object() || !agrees(Particles.withoutAnd(form), cue.form.number())) {
            return null;
        }
        int end = article.isComma(relative - 1) ? relative - 1 : relative;
        int start = end;
        while (start > Math.max(0, end - 14) && isPartOfPhrase(start - 1)) {
            start--;
        }
        return start < end ? reading.phrases.read(start, end) : null;
    }

    private boolean isPartOfPhrase(int at) {
        return article.isWord(at) && reading.phrases.isNominal(at) && !reading.subjects.isAttached(at + 1)
                || article.token(at).isNumber()
                || article.form(at).equals("من") && article.form(at - 1).startsWith("ال");
    }

    private static boolean agrees(String relative, Agreement number) {
        return switch (relative) {
            case "الذي" -> number == Agreement.HE;
            case "التي" -> number == Agreement.SHE;
            default -> number == Agreement.THEY;
        };
    }

    /** الوزير أكد، إن الوزير أكد، وكان الوزير قد أكد: the topic of the clause (Ryding 3.2.2). */
    private @Nullable Phrase before(Attribution cue) {
        if (article.hasAnd(cue.cue) || Particles.isRelative(article.form(cue.cue - 1))) {
            return null;
        }
        int start = clauseStart(cue.cue);
        if (start < 0 || start >= cue.cue) {
            return null;
        }
        Phrase phrase = reading.phrases.read(start, cue.cue);
        if (phrase == null || !agrees(phrase, cue.form) || !leadsTo(phrase.to(), cue.cue)) {
            return null;
        }
        boolean fits = phrase.canSpeak() || cue.complement.isSpeech() || cue.cue == phrase.to();
        return fits ? phrase : null;
    }

    private int clauseStart(int verb) {
        int first = article.sentenceStart(verb);
        Marked around = reading.marks.around(verb);
        if (around != null) {
            first = Math.max(first, around.first());
        }
        for (int at = verb - 1; at >= Math.max(first, verb - FARTHEST_BACK); at--) {
            String form = article.form(at);
            VerbForm known = article.verb(at);
            if (Particles.isBareThat(form) || article.token(at).isMark(':')) {
                return at + 1;
            }
            if (Particles.isThatHe(form)) {
                return -1;
            }
            if (known != null && known.verb().lemma().equals("كان")) {
                return Particles.isRelative(article.form(at - 1)) ? -1 : at + 1;
            }
        }
        return verb - first <= FARTHEST_BACK ? first : -1;
    }

    /** Whether only adverbs, or asides between commas, lie between a topic and its verb. */
    private boolean leadsTo(int from, int verb) {
        boolean aside = article.isComma(from) || article.token(from).isMark('(')
                || article.token(from).isMark('-') || Particles.isRelative(article.form(from));
        for (int at = from; at < verb; at++) {
            String form = article.form(at);
            boolean light = form.equals("قد") || form.equals("لقد") || form.equals("لا") || form.equals("لم")
                    || SubjectReader.isAdverb(form, Nouns.kinds(form)) || !article.isWord(at);
            if (!light && !aside && !Particles.isPreposition(form)) {
                return !crossesVerb(at, verb);
            }
        }
        return true;
    }

    private boolean crossesVerb(int from, int verb) {
        for (int at = from; at < verb; at++) {
            if (article.verb(at) != null || Particles.isRelative(article.form(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(Phrase phrase, VerbForm form) {
        return switch (form.number()) {
            case HE -> phrase.agreement() == Agreement.HE;
            case SHE -> phrase.agreement() == Agreement.SHE || phrase.kinds().isEmpty();
            case THEY -> phrase.agreement() != Agreement.HE || phrase.kinds().isEmpty();
            case WE_OR_YOU -> false;
        };
    }

    private @Nullable Mention earlierMention(Attribution cue, List<Attribution> earlier) {
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
        String own = ownName(subject, range, span);
        Mention known = SAME.contains(article.form(subject.from())) && range.isEmpty()
                ? memory.lastOutside()
                : memory.completes(nameWords, words);
        boolean completed = known != null && (nameWords.isEmpty() || nameWords.size() < known.nameWords().size());
        String name = completed ? known.name() : own;
        Set<String> all = completed ? known.nameWords() : nameWords;
        Agreement agreement = agreement(cue, subject);
        memory.add(new Mention(span, name, all, words, agreement, cue.nested));
        return new Speaker(span, name, completed);
    }

    private static Agreement agreement(Attribution cue, Phrase subject) {
        boolean group = subject.kinds().contains(NounKind.GROUP);
        boolean told = cue.form != null && !group && cue.form.number() != Agreement.THEY;
        return told ? cue.form.number() : subject.agreement();
    }

    private String ownName(Phrase subject, PersonName.Range range, Span span) {
        for (int at = range.from(); at < range.to(); at++) {
            Name name = article.name(at);
            if (name != null && name.kind() == NameKind.PERSON) {
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
