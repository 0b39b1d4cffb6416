package org.jarida.arabic.statement;

import java.util.List;
import java.util.Set;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.WordForm;
import org.jspecify.annotations.Nullable;

/** Tells a report from an idiom, an impersonal phrase and a verb of doing. */
final class SayingTest {

    /** Impersonal: يذكر أن، يشار إلى أن. */
    private static final Set<String> IMPERSONAL =
            WordForm.setOf("يذكر", "يشار", "ويذكر", "ويشار", "ذكر", "يقال", "قيل", "وقيل");

    /** Verbs of judging, whose imperfect without a subject is a passive: يتوقع أن. */
    private static final Set<String> JUDGING =
            Words.of(
                    """
                    اعتبر توقع رجح اعتقد قدر زعم رأى افترض وصف اشتبه
                    """);

    /** How far from a verb that says nothing by itself its quotation may be: اختتم حديثه بالقول. */
    private static final int NEAR = 14;

    /** With a pronoun these are "published it", not "said". */
    private static final Set<String> PRINTING =
            WordForm.setOf("نشر", "نقل", "كتب", "أورد", "ذكر", "سجل");

    /** اسمه، اسميهما، هويتها: what an unnamed source will not have told. */
    private static final List<String> UNNAMED = List.of("اسمه", "اسمي", "اسمائهم", "هويت");

    private static final Set<String> NOBODY = WordForm.setOf("أي", "أية", "أحد");

    private final Reading reading;
    private final Article article;

    SayingTest(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    /** طلب عدم الكشف عن هويته: asked not to be named, and nothing is reported. */
    boolean isIdiom(int at, VerbForm form) {
        String lemma = form.verb().lemma();
        if (lemma.equals("حمل")) {
            return !blames(at);
        }
        if (form.object()
                && PRINTING.contains(lemma)
                && !Particles.isRelative(article.form(at - 1))) {
            return true; // دراسة نشرتها المجلة
        }
        if (isHisName(article.form(at + 1)) && !form.is(Shape.PARTICIPLE)) {
            return true; // رفض ذكر اسمه
        }
        boolean nobody = article.form(at - 1).endsWith("لم") || article.form(at - 1).endsWith("لا");
        if (nobody && NOBODY.contains(article.form(at + 1))) {
            return true; // لم تعلن أي جهة مسؤوليتها
        }
        boolean asking = lemma.equals("طلب") || lemma.equals("اشترط");
        return asking && (article.form(at + 1).equals("عدم") || article.form(at + 2).equals("عدم"));
    }

    /** حمّل الوزير الشركة المسؤولية, "blames"; else the letters mean "carries". */
    private boolean blames(int at) {
        for (int next = at + 1; next < Math.min(article.sentenceEnd(at), at + 10); next++) {
            String form = article.form(next);
            if (form.contains("مسؤولي") || form.contains("مسئولي") || form.equals("وزر")) {
                return true;
            }
        }
        return false;
    }

    static boolean isHisName(String form) {
        return Words.beginsWithAny(form, UNNAMED);
    }

    /** Whether what a verb was found with makes it a report. */
    boolean isAttribution(int at, VerbForm form, @Nullable Phrase subject, Complement complement) {
        Verb verb = form.verb();
        if (complement.is(Kind.NONE)) {
            return false;
        }
        boolean impersonal = IMPERSONAL.contains(article.form(at)) && subject == null;
        if (impersonal && !complement.is(Kind.QUOTE)) {
            return false;
        }
        if (verb.governs("قول")) {
            return complement.isSpeech() && complement.at() - at <= NEAR;
        }
        boolean quoted = reading.marks.around(at) != null;
        if (quoted && subject == null && form.is(Shape.PERFECT) && verb.hamza()) {
            return false; // "أشعر بحزن": in quoted words أ… without subject is the first person
        }
        if (VerbSense.isElative(article.form(at))) {
            boolean speaker = subject != null && subject.from() > at && subject.canSpeak();
            return complement.is(Kind.CLAUSE) || speaker;
        }
        return isSaid(at, form, subject, complement);
    }

    /** تونسي يطالب بكذا: whatever opens a sentence right before the verb. */
    private boolean isHeading(int at, Phrase subject) {
        return subject.to() == at && subject.from() == article.sentenceStart(at);
    }

    /** With no clause and no quotation, somebody must be there who speaks. */
    private boolean isSaid(int at, VerbForm form, @Nullable Phrase subject, Complement complement) {
        boolean judging =
                form.is(Shape.IMPERFECT) && JUDGING.contains(form.verb().lemma()) && !form.object();
        boolean object = complement.is(Kind.OBJECT);
        // يعتبر القرار الأول من نوعه: before an object the imperfect of judging is a passive too
        if (judging && (subject == null || (subject.from() > at && object))) {
            return false;
        }
        boolean opens =
                article.hasAnd(at)
                        || article.sentenceStart(at) == at
                        || article.isComma(at - 1)
                        || VerbSense.isConjunction(article.form(at - 1))
                        || Particles.isRelative(article.form(at - 1))
                        || form.object();
        boolean speaks = subject != null && (subject.canSpeak() || isHeading(at, subject));
        return complement.isSpeech() || speaks || opens || form.is(Shape.PARTICIPLE);
    }
}
