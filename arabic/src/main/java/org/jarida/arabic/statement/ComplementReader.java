package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.VerbalNoun;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a verb of saying governs, from after its subject on: a clause with أن or إن, words in
 * marks or after a colon, a noun phrase with the verb's preposition, an object (Ryding, Reference
 * Grammar, 19 on complementisers).
 */
final class ComplementReader {

    private static final int FARTHEST = 70;

    private static final int LONGEST_BRACKET = 8;

    /** Verb forms that only carry on another verb: وتابع قائلا، مضى يقول. */
    static final Set<String> CARRIERS =
            WordForm.setOf(
                    "قائلا", "قائلة", "قائلين", "بالقول", "بقوله", "بقولها", "قوله", "قولها",
                    "القول", "قولهم", "تأكيده", "تأكيدها", "تأكيدهم");

    /** الوزير، وهو طبيب، أن: an aside about the speaker. */
    private static final Set<String> BEING = WordForm.setOf("وهو", "وهي", "وهم", "وهما");

    /** عن and من with ما in one word. */
    private static final Set<String> FUSED = WordForm.setOf("عما", "مما");

    private final Article article;
    private final Marks marks;
    private final SubjectReader subjects;
    private final PhraseReader phrases;
    private final NamesInMarks names;

    private final Reading reading;

    ComplementReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
        this.marks = reading.marks;
        this.subjects = reading.subjects;
        this.phrases = reading.phrases;
        this.names = reading.names;
    }

    /** A search for one verb's complement. */
    final class Search {
        private final Verb verb;
        private final int limit;
        private int at;

        /** Clauses that belong to verbs in relative clauses on the way. */
        private int owned = 0;

        private Complement weak;

        /** قائلا and the like on the way. */
        final List<Integer> carriers = new ArrayList<>();

        Search(int cue, int resume, Verb verb) {
            this.verb = verb;
            this.at = resume;
            this.limit = Math.min(article.sentenceEnd(cue), cue + FARTHEST);
            this.weak = Complement.none(resume);
        }

        Complement run() {
            while (at < limit) {
                Complement found = look();
                if (found != null) {
                    return found;
                }
            }
            return weak;
        }

        /** Looks at one token, and goes on behind it or returns what was found. */
        private @Nullable Complement look() {
            Token token = article.token(at);
            if (token.isBreak()) {
                return weak;
            }
            Marked marked = marks.openingAt(at);
            if (marked != null) {
                if (!names.isName(marked)) {
                    return new Complement(Kind.QUOTE, at, 0, marked);
                }
                at = marked.closed() ? marked.close() + 1 : at + 1;
                return null;
            }
            if (token.isMark(':')) {
                Marked next = marks.openingAt(at + 1);
                if (next != null) {
                    return new Complement(Kind.QUOTE, at + 1, 0, next);
                }
                at++;
                boolean that = article.isWord(at) && Particles.isThat(article.form(at));
                return that ? clause(article.form(at)) : Complement.of(Kind.CLAUSE, at, 0);
            }
            if (!token.isWord()) {
                at = token.isMark('(') ? bracketEnd() : at + 1;
                return null;
            }
            return word();
        }

        /** وكالة الأنباء الألمانية (د ب أ) بأن: the letters in short brackets govern nothing. */
        private int bracketEnd() {
            for (int next = at + 1; next < Math.min(limit, at + LONGEST_BRACKET); next++) {
                if (article.token(next).isMark(')')) {
                    return next + 1;
                }
            }
            return at + 1;
        }

        private @Nullable Complement word() {
            String form = article.form(at);
            boolean relative = Particles.isRelative(form) && form.startsWith("ال");
            boolean guest = form.equals("ضيف") || form.equals("ضيفة");
            boolean being = BEING.contains(form);
            if (article.isComma(at - 1) && (relative || guest || being || isUnnamed())) {
                at = asideEnd(at);
                return null;
            }
            if (form.equals("نقلا")) {
                at = Math.max(at + 2, subjects.adjunctEnd(at + 2, limit));
                return null;
            }
            if (verb.governs(Verb.OBJECT) && article.isComma(at - 1) && form.startsWith("قائل")) {
                return weak; // لم يستبعد الأمين اللجوء إلى الإضراب، قائلا إن
            }
            if (CARRIERS.contains(form)) {
                carriers.add(at);
                at++;
                return null;
            }
            if (isClause(form)) {
                return clause(form);
            }
            VerbForm other = reading.saying(at);
            if (other != null && !isIdiom()) {
                return speech(other);
            }
            if (!weak.is(Kind.NONE)) {
                at++;
                return null;
            }
            if (describes()) {
                Phrase actor = phrases.read(at + 1, limit);
                at = actor == null ? at + 1 : actor.to();
                return null;
            }
            if (subjects.isOwnSide(at)) {
                at += 2;
                return null;
            }
            if (verb.governs(form)) {
                return governed();
            }
            if (FUSED.contains(form) && verb.governs(form.equals("عما") ? "عن" : "من")) {
                return Complement.of(Kind.PHRASE, at, 1);
            }
            return noun(form);
        }

        /** في بيان تلقته الوكالة: a verb of doing with a pronoun for the noun before it. */
        private boolean describes() {
            VerbForm doing = article.verb(at);
            return doing != null
                    && doing.object()
                    && !doing.verb().speech()
                    && phrases.isNominal(at - 1);
        }

        /** خبير، فضل عدم ذكر اسمه، …؛ مسؤول، شريطة عدم كشف هويته، … */
        private boolean isUnnamed() {
            return article.form(at + 1).equals("عدم");
        }

        /** مصدر، طلب عدم الكشف عن هويته، */
        private boolean isIdiom() {
            String next = article.form(at + 1);
            return next.equals("عدم")
                    || article.form(at).equals("نقلا")
                    || SayingTest.isHisName(next);
        }

        private boolean isClause(String form) {
            boolean and = form.startsWith("و") || form.startsWith("ف");
            if (!Particles.isThat(form) || and || Particles.takesThat(article.form(at - 1))) {
                return false;
            }
            String before = article.form(at - 1);
            boolean own = verb.governs(Verb.CLAUSE) || verb.governs("قول") || form.startsWith("ب");
            if (!own && !(verb.governs(before) && Particles.isPreposition(before))) {
                return false;
            }
            if (owned > 0) {
                owned--;
                return false;
            }
            return true;
        }

        private Complement clause(String form) {
            if (!Particles.isBareThat(form)) {
                Marked marked = marks.openingAt(at + 1);
                return marked != null && !names.isName(marked)
                        ? new Complement(Kind.QUOTE, at + 1, 0, marked)
                        : Complement.of(Kind.CLAUSE, at, form.startsWith("ب") ? 1 : 0);
            }
            Marked marked = marks.openingAt(at + 1);
            if (article.token(at + 1).isMark(':')) {
                marked = marks.openingAt(at + 2);
            }
            if (marked != null && !names.isName(marked)) {
                return new Complement(Kind.QUOTE, marked.open(), 0, marked);
            }
            return Complement.of(Kind.CLAUSE, at + 1, 0);
        }

        private @Nullable Complement speech(VerbForm other) {
            boolean relative = Particles.isRelative(article.form(at - 1));
            boolean auxiliary = article.verb(at - 1) != null && other.is(Shape.IMPERFECT);
            boolean goesOn = verb.governs("قول") && other.is(Shape.IMPERFECT); // مضى يقول
            if (goesOn) {
                carriers.add(at);
                at++;
                return null;
            }
            // تصريح نقلته الوكالة
            boolean described = other.object() && !article.hasAnd(at) && phrases.isNominal(at - 1);
            if (relative || auxiliary || described) {
                owned += other.verb().governs(Verb.CLAUSE) && relative ? 1 : 0;
                at++;
                return null;
            }
            return weak;
        }

        /** A preposition of the verb as a word of its own: إلى، على، عن، من، في. */
        private @Nullable Complement governed() {
            int noun = at + 1;
            Set<NounKind> kinds = phrases.kinds(noun);
            boolean adjunct = kinds.contains(NounKind.OCCASION) || kinds.contains(NounKind.TIME);
            String form = article.form(noun);
            if (Particles.isThat(form) || marks.openingAt(noun) != null || adjunct) {
                at++;
                return null;
            }
            return Complement.of(Kind.PHRASE, noun, 0);
        }

        private @Nullable Complement noun(String form) {
            if (subjects.isAttached(at) && article.isWord(at)) {
                boolean governed = verb.governs(form.substring(0, 1));
                if (governed && form.length() > 1) {
                    return found(Complement.of(Kind.PHRASE, at, 1), verb.governs(Verb.CLAUSE));
                }
                at = form.length() == 1 ? at + 1 : adjunctEnd(at);
                return null;
            }
            if (verb.governs("ب")
                    && form.startsWith("ب")
                    && form.length() > 3
                    && article.name(at) == null) {
                return found(Complement.of(Kind.PHRASE, at, 1), verb.governs(Verb.CLAUSE));
            }
            if (Particles.isPreposition(form) && Particles.isThat(article.form(at + 1))) {
                at++;
                return null;
            }
            if (Particles.isPreposition(form)) {
                at = article.isWord(at + 1) ? adjunctEnd(at + 1) : at + 1;
                return null;
            }
            boolean free = form.equals("ما") || form.equals("من");
            boolean noun = phrases.isNominal(at) || VerbalNoun.isFrequent(form);
            boolean nominal = noun && !SubjectReader.isAdverb(form, Nouns.kinds(form));
            if (verb.governs(Verb.OBJECT) && (nominal || free)) {
                boolean apart = article.isComma(at - 1) && verb.governs(Verb.CLAUSE);
                return found(Complement.of(Kind.OBJECT, at, 0), apart);
            }
            at++;
            return null;
        }

        /** What is surely the complement ends the search; the rest waits for a clause. */
        private @Nullable Complement found(Complement complement, boolean doubtful) {
            if (doubtful) {
                weak = complement;
                at++;
                return null;
            }
            return complement;
        }

        /** المسؤول، الذي طلب عدم ذكر اسمه، أن: after the clause's second comma, if it has one. */
        private int asideEnd(int from) {
            for (int next = from + 1; next < Math.min(limit, from + 20); next++) {
                if (article.isComma(next)) {
                    return next + 1;
                }
            }
            return from + 1;
        }

        private int adjunctEnd(int from) {
            return Math.max(at + 1, subjects.adjunctEnd(from, limit, verb));
        }
    }
}
