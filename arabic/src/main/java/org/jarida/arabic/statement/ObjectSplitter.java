package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbalNoun;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.WordForm;

/**
 * Parts subject and object where both were read as one noun phrase: نفت الوزارة | الأنباء، أدان
 * داعمون للاتفاق | قرار الرئيس. A definite phrase is complete, so that a bare noun after it begins
 * another, unless it is a name after a title.
 */
final class ObjectSplitter {

    /** Definite nouns that are denied, condemned or praised more often than they deny. */
    private static final Set<String> FREQUENT =
            Words.of(
                    """
                    الخبر الأنباء الاتهامات الاتهام الهجوم الهجمات القرار الجهود التقارير الشائعات
                    الإشاعات المزاعم المعلومات الاعتداء العنف العدوان العملية الموقف الإجراءات
                    التصريحات التدخل الدعم الدور الاعتداءات القصف الجريمة الانتهاكات الأخبار
                    الادعاءات الحكم
                    """);

    /** جميع الأطراف | الوقف الفوري */
    private static final Set<String> SHARED = WordForm.setOf("جميع", "كافة", "كل", "مختلف", "سائر");

    private static final Set<String> ADJECTIVES =
            Words.of(
                    """
                    العام العامة السابق السابقة الحالي الحالية الجديد الجديدة الأول الأولى الأعلى
                    العليا الأسبق الكبير الكبيرة
                    """);

    private final Reading reading;
    private final Article article;

    ObjectSplitter(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    /**
     * The token where the object begins; the phrase's end if it is all subject.
     *
     * @param needed whether the verb must have an object, and it stands nowhere else
     */
    int objectIn(Phrase phrase, boolean needed) {
        int found = objectIn(phrase);
        int second = phrase.from() + 1;
        if (found < phrase.to() || !needed || second >= phrase.to()) {
            return found;
        }
        boolean shared = SHARED.contains(article.form(phrase.from())) && second + 1 < phrase.to();
        if (shared && Nouns.isDefinite(article.form(second + 1))) {
            String third = article.form(second + 1);
            return third.endsWith("ي") || third.endsWith("ية") ? phrase.to() : second + 1;
        }
        // وصفت المعارضة | الدعوة: two definite nouns, and the second no adjective in ي
        second = afterAdjectives(phrase, second);
        if (second >= phrase.to()) {
            return feminineIn(phrase);
        }
        String form = article.form(second);
        boolean nisba = form.endsWith("ي") || form.endsWith("ية");
        boolean pair = Nouns.isDefinite(article.form(phrase.from())) && Nouns.isDefinite(form);
        boolean two = pair && !nisba && article.name(second) == null;
        return two ? second : feminineIn(phrase);
    }

    /** الأمين العام | اللجوء: what comes after adjectives that every office has. */
    private int afterAdjectives(Phrase phrase, int second) {
        int at = second;
        while (at < phrase.to() && ADJECTIVES.contains(article.form(at))) {
            at++;
        }
        return at;
    }

    /** الاتحاد العام للشغل | المبادرة: no adjective, since nothing feminine goes before. */
    private int feminineIn(Phrase phrase) {
        if (phrase.agreement() != Agreement.HE) {
            return phrase.to();
        }
        for (int at = phrase.from() + 1; at < phrase.to(); at++) {
            String form = article.form(at);
            if (article.name(at) != null) {
                continue;
            }
            if (form.endsWith("ات")) {
                return phrase.to();
            }
            if (form.endsWith("ة")) {
                boolean before = isDefinite(at - 1) && article.isWord(at - 1);
                boolean noun = Nouns.isDefinite(form) && !form.endsWith("ية");
                return before && noun ? at : phrase.to();
            }
        }
        return phrase.to();
    }

    private int objectIn(Phrase phrase) {
        boolean person = phrase.kinds().contains(NounKind.PERSON);
        boolean definite = isDefinite(phrase.from());
        for (int at = phrase.from() + 1; at < phrase.to(); at++) {
            String form = article.form(at);
            if (!article.isWord(at)) {
                definite = true;
                continue;
            }
            boolean bare = !isDefinite(at);
            boolean name = article.name(at) != null || reading.known.contains(form);
            boolean title = reading.phrases.kinds(at).contains(NounKind.PERSON);
            boolean attached = form.startsWith("ب") || form.startsWith("ل") || form.startsWith("و");
            boolean noun = !name && !title && !attached;
            if (FREQUENT.contains(form)
                    || (definite && bare && noun && (!person || isKnownThing(at)))) {
                return at;
            }
            definite = !bare || name;
        }
        return phrase.to();
    }

    private boolean isKnownThing(int at) {
        return !reading.phrases.kinds(at).isEmpty() || VerbalNoun.begins(article.form(at), true);
    }

    private boolean isDefinite(int at) {
        String form = article.form(at);
        return Nouns.isDefinite(form)
                || form.startsWith("لل")
                || form.startsWith("بال")
                || form.startsWith("وال")
                || article.name(at) != null
                || reading.known.contains(form);
    }
}
