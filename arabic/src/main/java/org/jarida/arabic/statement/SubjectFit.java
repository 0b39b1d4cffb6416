package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbalNoun;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.WordForm;

/** Tells whether the noun phrase after a verb is its subject: by agreement, case and habit. */
final class SubjectFit {

    /** With an object that is told or asked, not one who tells: دعا الحكومة إلى. */
    private static final Set<String> ADDRESSING =
            Words.of(
                    """
                    دعا طالب حذر ناشد حث حض نصح وعد هدد اتهم أبلغ أخبر أعلم أشعر أطلع سأل خاطب طلب
                    توعد
                    """);

    private static final Set<String> SHARED_ADDRESSEES =
            WordForm.setOf("المجتمع", "الجميع", "كافة", "جميع", "كل", "الأطراف", "مختلف", "سائر");

    private final Article article;
    private final ObjectSplitter splitter;

    SubjectFit(Reading reading) {
        this.article = reading.article;
        this.splitter = new ObjectSplitter(reading);
    }

    /** Whether a verb has an object that is told or asked. */
    static boolean isAddressing(Verb verb) {
        return ADDRESSING.contains(verb.lemma());
    }

    /** Whether a phrase after a verb of this form can be its subject. */
    boolean isSubject(int at, Phrase phrase, VerbForm form) {
        Verb verb = form.verb();
        if (form.number() == Agreement.THEY) {
            return false; // Before its subject a verb is singular
        }
        boolean known = !phrase.kinds().isEmpty() || article.name(phrase.from()) != null;
        boolean clash =
                form.number() == Agreement.HE && phrase.agreement() == Agreement.SHE && known;
        boolean addressed = clash || isAccusative(phrase) || isShared(phrase) || isNext(at, phrase);
        if (ADDRESSING.contains(verb.lemma()) && addressed) {
            return false;
        }
        if (isDescribed(phrase, verb)) {
            return false;
        }
        if (form.object() && !phrase.canSpeak()) {
            return false;
        }
        return !clash || !verb.governs(Verb.OBJECT);
    }

    /** ووصفت | القرار بـ…: who describes must say what, so that one phrase alone is the object. */
    private boolean isDescribed(Phrase phrase, Verb verb) {
        String next = article.form(phrase.to());
        return verb.lemma().equals("وصف")
                && next.startsWith("ب")
                && splitter.objectIn(phrase, true) == phrase.to();
    }

    /** المسؤولين, not المسؤولون, stands where an object does. */
    private boolean isAccusative(Phrase phrase) {
        return article.form(phrase.from()).endsWith("ين")
                && phrase.kinds().contains(NounKind.GROUP);
    }

    /** قال كذا ودعا السكان إلى كذا: the speaker goes on, and the people are whom he asks. */
    private boolean isNext(int at, Phrase phrase) {
        boolean inside = article.hasAnd(at) && article.sentenceStart(at) < at;
        boolean nominative = article.form(phrase.from()).endsWith("ون");
        return inside && phrase.kinds().contains(NounKind.GROUP) && !nominative;
    }

    private boolean isShared(Phrase phrase) {
        return SHARED_ADDRESSEES.contains(article.form(phrase.from()));
    }

    /** A short phrase of unknown words that look like a name: أشتون، الغرياني. */
    boolean isNameLike(Phrase phrase) {
        String form = article.form(phrase.from());
        boolean family =
                form.startsWith("ال")
                        ? form.endsWith("ي")
                        : !form.endsWith("ة") && !form.endsWith("ا");
        return phrase.kinds().isEmpty() && family && !VerbalNoun.begins(form, true);
    }
}
