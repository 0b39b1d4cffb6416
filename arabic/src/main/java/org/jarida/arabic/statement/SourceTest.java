package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jarida.arabic.text.WordForm;

/** Tells a source without a name from a named one, and from what only looks like a source. */
final class SourceTest {

    /** Whoever they are, they are sources: also where they say nothing in the sentence. */
    private static final Set<String> ALWAYS = WordForm.setOf("تسريبات", "مراقبون");

    /** مصدر is a source and no spring or resource with one of these. */
    private static final Set<String> OF_SOURCES =
            Words.of(
                    """
                    مطلع مسؤول أمني حكومي رسمي دبلوماسي طبي عسكري محلي إعلامي قضائي موثوق مقرب خاص
                    مأذون متطابق صحفي صحافي إخباري مختلف غربي استخباراتي مخابراتي نقابي ديبلوماسي
                    برلماني حزبي ميداني سياسي عليم رفيع ملاحي نفطي جمركي شرطي دولي
                    """);

    private static final Set<String> SAME =
            WordForm.setOf("ذاته", "نفسه", "ذاتها", "نفسها", "ذاتهم", "نفسهم", "عينه", "هذه");

    /** Phrases that repeat a source: نفس المصدر، ذات المصادر. */
    private static final Set<String> SAME_BEFORE = WordForm.setOf("نفس", "ذات");

    private static final Set<String> SOURCE_WORDS = WordForm.setOf("مصدر", "مصادر");
    private static final Set<String> REPORT_WORDS = WordForm.setOf("تقرير", "تقارير");

    private static final Set<String> QUANTITIES =
            Words.of(
                    """
                    عدد عددا بعض أحد إحدى العديد عديد كثير عشرات مئات
                    """);

    private static final Set<String> ANYBODY =
            WordForm.setOf(
                    "البعض", "أحدهم", "آخر", "أخرى", "إحداهن", "أحدهما", "بعضهم", "آخرون",
                    "كثيرون");

    private static final Set<String> MEDIA =
            WordForm.setOf("مواقع", "قنوات", "فضائيات", "إذاعات", "جرائد", "صحف", "وكالات");

    /** With the article they are still nobody by name: أكد المراقبون. */
    private static final Set<String> DEFINITE_PEOPLE =
            Words.of(
                    """
                    العلماء الخبراء النشطاء الأهالي السكان التقارير المحللون المراقبون المتابعون
                    المسؤولون الناشطون الباحثون المحللين المراقبين المتابعين المسؤولين الشهود
                    المنتقدون المعلقون
                    """);

    private final Reading reading;
    private final Article article;

    SourceTest(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    /** A speaker without name and article: a source noun, or people in the plural. */
    boolean isVague(Phrase phrase) {
        int head = phrase.from();
        if (article.name(head) != null) {
            return false;
        }
        String form = stripped(head);
        Set<NounKind> kinds = phrase.kinds();
        if (SAME_BEFORE.contains(form)) {
            return isSourceWord(head + 1);
        }
        if (hasPerson(phrase)) {
            return false;
        }
        boolean number = article.token(head).isNumber() || PhraseHead.isQuantity(form);
        boolean quantity = number || QUANTITIES.contains(form);
        if (form.equals("كل")) {
            return false;
        }
        if (ANYBODY.contains(form)) {
            return true;
        }
        if (isTheirs(form)) {
            return false;
        }
        if (Nouns.isDefinite(form)) {
            return isDefiniteRepeat(head, form, phrase);
        }
        boolean text = kinds.contains(NounKind.TEXT);
        boolean source = kinds.contains(NounKind.SOURCE) && !(text && isOfSomebody(phrase));
        boolean group = kinds.contains(NounKind.GROUP) && !isOfSomebody(phrase);
        boolean anyone = kinds.contains(NounKind.PERSON) && isIndefinite(phrase);
        boolean voice = "باسم".equals(article.form(head + 1)); // متحدث باسم الجيش
        return source
                || group
                || (anyone && !voice && !reading.known.contains(form))
                || (quantity && kinds.contains(NounKind.GROUP))
                || isMedia(head)
                || isSomeMedia(head, form);
    }

    /** شاب كردي، صاحب مزرعة في العبدلي: up to a preposition nothing is definite. */
    private boolean isIndefinite(Phrase phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            String form = article.form(at);
            if (Particles.isPreposition(form) && at > phrase.from()) {
                return true;
            }
            boolean body = at > phrase.from() && reading.phrases.kinds(at).contains(NounKind.BODY);
            boolean office = at > phrase.from() && Nouns.is(form, NounKind.PERSON);
            if (body
                    || office
                    || HONOURS.contains(form)
                    || OFFICES.contains(form)
                    || Heads.isPossessed(form)
                    || Nouns.isDefinite(form)
                    || article.name(at) != null) {
                return false;
            }
        }
        return true;
    }

    /** There is one of each, so that who is meant is known. */
    private static final Set<String> OFFICES =
            Words.of(
                    """
                    رئيس رئيسة نائب أمين أمينة مدير مديرة وزير وزيرة سفير سفيرة كاتب محافظ والي ملك
                    أمير قائد زعيم حاكم عميد وكيل متحدث متحدثة ناطق ناطقة
                    """);

    private static final Set<String> HONOURS =
            WordForm.setOf(
                    "معالي", "سعادة", "سمو", "فخامة", "جلالة", "سماحة", "فضيلة", "دولة", "حضرة",
                    "نيافة", "غبطة", "قداسة", "سيادة");

    /** لاعبوه، مستشاروها: the people of somebody who was named. */
    private static boolean isTheirs(String form) {
        boolean pronoun = form.endsWith("ه") || form.endsWith("ها") || form.endsWith("هم");
        return pronoun && Nouns.kinds(form).isEmpty() && Heads.kinds(form).contains(NounKind.GROUP);
    }

    /** مواقع إخبارية، قنوات عبرية. */
    private boolean isSomeMedia(int head, String form) {
        String next = article.form(head + 1);
        return MEDIA.contains(form) && next.endsWith("ية") && !Nouns.isDefinite(next);
    }

    /** نواب الحزب: with a definite genitive they are known. */
    private boolean isOfSomebody(Phrase phrase) {
        int next = phrase.from() + 1;
        boolean body = reading.phrases.kinds(next).contains(NounKind.BODY);
        return next < phrase.to()
                && (Nouns.isDefinite(article.form(next)) || article.name(next) != null || body);
    }

    private boolean isDefiniteRepeat(int head, String form, Phrase phrase) {
        String bare = Nouns.withoutArticle(form);
        if (SOURCE_WORDS.contains(bare)) {
            return true;
        }
        return DEFINITE_PEOPLE.contains(form) && phrase.to() - head <= 2;
    }

    private boolean hasPerson(Phrase phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            Name name = article.name(at);
            if (name != null && name.kind() == NameKind.PERSON) {
                return true;
            }
        }
        boolean singular = phrase.kinds().contains(NounKind.PERSON);
        return singular && !new PersonName(article).in(phrase).isEmpty();
    }

    /** Whether an unnamed source is mentioned at a token, whatever it does in the sentence. */
    boolean isSource(int at) {
        if (!reading.phrases.kinds(at).contains(NounKind.SOURCE)) {
            return false;
        }
        String form = stripped(at);
        String bare = Nouns.withoutArticle(form);
        if (ALWAYS.contains(form)) {
            return true;
        }
        String next = adjective(at + 1);
        if (SOURCE_WORDS.contains(bare)) {
            return SAME.contains(article.form(at + 1)) || OF_SOURCES.contains(next);
        }
        if (REPORT_WORDS.contains(bare) && !Nouns.isDefinite(form)) {
            return OF_SOURCES.contains(next);
        }
        return isMedia(at) && isCertainMedia(at);
    }

    /** وسائل إعلام، وسائل الإعلام الأجنبية، وسائل الإعلام هذه; the media in general are none. */
    private boolean isCertainMedia(int at) {
        String next = article.form(at + 2);
        boolean definite = Nouns.isDefinite(article.form(at + 1));
        boolean adjective = next.startsWith("ال") && next.endsWith("ة");
        boolean acts = article.verb(at + 2) != null || reading.marks.openingAt(at + 2) != null;
        return !definite || adjective || SAME.contains(next) || acts;
    }

    private String stripped(int at) {
        String form = article.form(at);
        return form.substring(Math.min(form.length(), Heads.clitics(form)));
    }

    private boolean isSourceWord(int at) {
        return SOURCE_WORDS.contains(Nouns.withoutArticle(article.form(at)));
    }

    /** وسائل إعلام محلية، وسائل الإعلام الأجنبية. */
    private boolean isMedia(int at) {
        String form = article.form(at);
        return (form.endsWith("وسائل") && form.length() <= 7)
                && (article.form(at + 1).equals("اعلام") || article.form(at + 1).equals("الاعلام"));
    }

    /** An adjective without article, feminine ending and plural. */
    private String adjective(int at) {
        String form = Nouns.withoutArticle(article.form(at));
        return form.endsWith("ة") ? form.substring(0, form.length() - 1) : form;
    }
}
