package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject that stands before its verb: the topic of a nominal sentence (الوزير أكد), the
 * noun after إن, أن or كان, the antecedent of a relative clause (السفير الذي أكد), the indefinite
 * noun that a clause describes (تقارير تفيد بأن). Such a verb agrees in number too (Ryding,
 * Reference Grammar, 3.2.2 and 14).
 */
final class TopicReader {

    private static final int FARTHEST_BACK = 45;
    private static final int LONGEST_ANTECEDENT = 14;

    /** Between a topic and its verb. */
    private static final Set<String> LIGHT =
            WordForm.setOf("قد", "لقد", "لا", "لم", "لن", "كان", "كانت", "كانوا");

    private final Reading reading;
    private final Article article;

    TopicReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    /**
     * The subject before a verb, null if none stands there.
     *
     * @param speech whether what the verb governs shows that somebody speaks
     */
    @Nullable Phrase before(int verb, VerbForm form, boolean speech) {
        if (form.object()) {
            return null; // منحى وصفه بالخطير: what goes before is the object
        }
        Phrase antecedent = antecedent(verb, form);
        if (antecedent != null) {
            return antecedent;
        }
        Phrase topicOfAs = asFor(verb);
        if (topicOfAs != null) {
            return topicOfAs;
        }
        if (article.hasAnd(verb) || Particles.isRelative(article.form(verb - 1))) {
            return null;
        }
        Phrase topic = topic(verb, form, speech);
        return topic != null ? topic : described(verb, form);
    }

    /** أما المرصد فأفاد: the noun phrase after أما, whose verb begins with ف. */
    private @Nullable Phrase asFor(int verb) {
        int start = article.sentenceStart(verb);
        boolean asFor = article.form(start).equals("اما") || article.form(start).equals("واما");
        if (!asFor || !article.form(verb).startsWith("ف") || verb - start > FARTHEST_BACK) {
            return null;
        }
        Phrase phrase = reading.phrases.read(start + 1, verb);
        return phrase != null && phrase.canSpeak() ? phrase : null;
    }

    /** الكويت - 11 - 1 (كونا) -- أكد: the place that the news comes from. */
    private boolean isDateline(Phrase phrase, int verb) {
        Name name = article.name(phrase.from());
        boolean place =
                name != null && (name.kind() == NameKind.PLACE || name.kind() == NameKind.COUNTRY);
        Token before = article.token(verb - 1);
        return place && (before.isMark('-') || before.isMark('–') || before.isMark('—'));
    }

    private @Nullable Phrase topic(int verb, VerbForm form, boolean speech) {
        int start = clauseStart(verb);
        if (start >= 0 && start == article.sentenceStart(verb) && isUnknownVerb(start)) {
            start++;
        }
        if (start < 0 || start >= verb || isAdjunct(start)) {
            return null;
        }
        Phrase phrase = reading.phrases.read(start, verb);
        if (phrase == null
                || isDateline(phrase, verb)
                || !agrees(phrase, form)
                || !leadsTo(phrase.to(), verb, phrase.canSpeak() || isShortTopic(phrase, speech))) {
            return null;
        }
        return phrase.canSpeak() || speech || verb == phrase.to() ? phrase : null;
    }

    /** وأدلى المتحدث …: و with a word that is neither noun nor name is a verb as a rule. */
    private boolean isUnknownVerb(int at) {
        String form = article.form(at);
        return form.startsWith("و")
                && form.length() > 3
                && !form.startsWith("وال")
                && article.name(at) == null
                && Heads.kinds(form).isEmpty()
                && !reading.phrases.kinds(at + 1).isEmpty();
    }

    /** وبشكل عام، بالنسبة: what begins with a preposition is no topic. */
    private boolean isAdjunct(int at) {
        String bare = Particles.withoutAnd(article.form(at));
        boolean with = bare.startsWith("ب") && bare.length() > 3 && Nouns.kinds(bare).isEmpty();
        return with && article.name(at) == null && !reading.known.contains(bare);
    }

    /** الحداد، وهو أب لطفلين، قال: an unknown name set off by a comma. */
    private boolean isShortTopic(Phrase phrase, boolean speech) {
        return speech && phrase.to() - phrase.from() <= 3 && article.isComma(phrase.to());
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
            if (article.name(at) != null) {
                continue; // سي إن إن
            }
            if (Particles.isBareThat(form) || article.token(at).isMark(':')) {
                return at + 1;
            }
            if (Particles.isThatHe(form)) {
                return -1;
            }
            boolean was = known != null && known.verb().lemma().equals("كان");
            if (was && !isAuxiliary(at, verb)) {
                return at == first ? at + 1 : -1;
            }
        }
        return verb - first <= FARTHEST_BACK ? first : -1;
    }

    /** كانت أكدت، كان قد أكد: كان goes with the verb. */
    private boolean isAuxiliary(int was, int verb) {
        return was == verb - 1 || (was == verb - 2 && article.form(verb - 1).equals("قد"));
    }

    /** Whether only adverbs, a phrase with a preposition or asides lie between topic and verb. */
    private boolean leadsTo(int from, int verb, boolean speaks) {
        boolean aside =
                article.isComma(from)
                        || article.token(from).isMark('(')
                        || article.token(from).isMark('-')
                        || Particles.isRelative(article.form(from));
        boolean light = true;
        for (int at = from; at < verb && light; at++) {
            String form = article.form(at);
            light =
                    LIGHT.contains(form)
                            || SubjectReader.isAdverb(form, Nouns.kinds(form))
                            || !article.isWord(at);
        }
        return light || (speaks && (aside || !crossesVerb(from, verb)));
    }

    private boolean crossesVerb(int from, int verb) {
        for (int at = from; at < verb; at++) {
            boolean verbal =
                    article.speech(at) == null
                            ? article.verb(at) != null
                            : reading.saying(at) != null;
            boolean other = verbal && !LIGHT.contains(article.form(at));
            String form = article.form(at);
            if (other || (Particles.isRelative(form) && !form.equals("من"))) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase before الذي and its like, if the verb has no pronoun for it. */
    private @Nullable Phrase antecedent(int verb, VerbForm form) {
        int relative = verb - 1;
        while (relative > 0 && LIGHT.contains(article.form(relative))) {
            relative--;
        }
        String word = Particles.withoutAnd(article.form(relative));
        boolean named = Particles.isRelative(word) && word.startsWith("ال");
        if (!named
                || !agrees(word, form.number())
                || Particles.isBoundPreposition(article.form(verb + 1))) {
            return null;
        }
        return phraseBefore(article.isComma(relative - 1) ? relative - 1 : relative);
    }

    /** تقارير تفيد بأن: an indefinite noun that can speak, right before the verb. */
    private @Nullable Phrase described(int verb, VerbForm form) {
        Phrase phrase = phraseBefore(verb);
        if (phrase == null || phrase.to() != verb) {
            return null;
        }
        boolean fits = phrase.canSpeak() && agrees(phrase, form);
        if (fits && Particles.isPreposition(article.form(phrase.from() - 1))) {
            fits =
                    phrase.kinds().contains(NounKind.TEXT)
                            || phrase.kinds().contains(NounKind.SOURCE);
        }
        return fits && !Nouns.isDefinite(article.form(phrase.from())) ? phrase : null;
    }

    private @Nullable Phrase phraseBefore(int end) {
        int start = end;
        while (start > Math.max(0, end - LONGEST_ANTECEDENT) && isPart(start - 1)) {
            start--;
            if (Heads.clitics(article.form(start)) > 0 || reading.subjects.isAttached(start)) {
                break;
            }
        }
        return start < end ? reading.phrases.read(start, end) : null;
    }

    private boolean isPart(int at) {
        boolean ofDefinite = article.form(at).equals("من") && article.form(at - 1).startsWith("ال");
        return (article.isWord(at) && reading.phrases.isNominal(at))
                || article.token(at).isNumber()
                || ofDefinite;
    }

    private static boolean agrees(String relative, Agreement number) {
        return switch (relative) {
            case "الذي" -> number == Agreement.HE;
            case "التي" -> number == Agreement.SHE;
            default -> number == Agreement.THEY;
        };
    }

    /** Of a bare name the letters do not tell the gender. */
    boolean agrees(Phrase phrase, VerbForm form) {
        return switch (form.number()) {
            case HE -> phrase.agreement() == Agreement.HE || phrase.bare();
            case SHE -> phrase.agreement() == Agreement.SHE || phrase.bare();
            case THEY -> phrase.agreement() != Agreement.HE || phrase.kinds().isEmpty();
            case WE_OR_YOU -> false;
        };
    }
}
