package org.jarida.arabic.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;

/**
 * Tells names, titles and brands in marks from quoted words: صحيفة «الميناء»، حركة "أمل".
 *
 * <p>A name stands in apposition to a noun that names have (a paper, a party, a ship), is known to
 * the gazetteer, is written in Latin letters, or comes again in the same marks.
 */
final class NamesInMarks {

    /** A name in marks is seldom longer; a title of a book or a law may be. */
    private static final int LONGEST_NAME = 7;

    private final Article article;
    private final Map<String, Integer> times = new HashMap<>();

    NamesInMarks(Article article, Marks marks) {
        this.article = article;
        for (Marked marked : marks.all()) {
            if (marked.closed() && marked.length() <= LONGEST_NAME) {
                times.merge(key(marked), 1, Integer::sum);
            }
        }
    }

    boolean isName(Marked marked) {
        if (!marked.closed() || marked.length() > LONGEST_NAME) {
            return false;
        }
        return followsNaming(marked)
                || followsNamingVerb(marked)
                || isMediumTold(marked)
                || isMediumTelling(marked)
                || isActor(marked)
                || isPersonWithAge(marked)
                || isListed(marked)
                || isLatinOrNumber(marked)
                || isSingleLetter(marked)
                || (marked.length() <= 5 && times.getOrDefault(key(marked), 0) > 1);
    }

    /** تنظيم "…" ; also with an adjective or a genitive between: وكالة الأنباء الرسمية "…". */
    private boolean followsNaming(Marked marked) {
        int at = marked.open() - 1;
        if (article.token(at).isMark('(')) {
            at--;
        }
        if (isNaming(at) && !isWithheld(at)) {
            // أن الفيلم «قصيدة بصرية»: after the subject of a clause stands what is said of it
            boolean subject =
                    (Nouns.isDefinite(article.form(at)) || Heads.isPossessed(article.form(at)))
                            && Particles.isThat(article.form(at - 1));
            return !subject;
        }
        if (marked.length() > 4) {
            return false;
        }
        boolean definite = article.form(at).startsWith("ال") || article.form(at).endsWith("ية");
        return definite
                && (isNaming(at - 1)
                        || (article.form(at - 1).startsWith("ال") && isNaming(at - 2)));
    }

    /** ما يسمى "…"، الملقب بـ"…"، تحت شعار "…" */
    private boolean followsNamingVerb(Marked marked) {
        for (int at = marked.open() - 1; at >= Math.max(0, marked.open() - 3); at--) {
            boolean colon = article.token(at).isMark(':') && at < marked.open() - 1;
            if (colon
                    || article.isStop(at)
                    || article.isComma(at)
                    || Particles.isThat(article.form(at))) {
                return false;
            }
            if (NAMING_VERBS.contains(article.form(at)) && !isWithheld(at)) {
                return true;
            }
        }
        return false;
    }

    /** رفض كشف اسمه "…": a name that is not told. */
    private boolean isWithheld(int at) {
        return article.form(at).startsWith("اسم") && WITHHOLDING.contains(article.form(at - 1));
    }

    private static final Set<String> WITHHOLDING =
            WordForm.setOf("كشف", "ذكر", "نشر", "عن", "إيراد", "بكشف", "بذكر", "إعلان", "حجب");

    /**
     * في تصريحات خاصة لـ«الوطن»، وأوضح المدير لـ«الأمة» أن: after لـ stands who was told, where the
     * verb does not govern it (دعا لـ«وقف القتال»).
     */
    boolean isMediumTold(Marked marked) {
        int told = marked.open() - 1;
        boolean only = article.form(told).equals("ل");
        if (!(only || TO.contains(article.form(told))) || marked.length() > 3 || !marked.closed()) {
            return false;
        }
        for (int at = told - 1; at >= Math.max(0, told - FARTHEST_OCCASION); at--) {
            VerbForm verb = article.speech(at);
            if (verb != null) {
                return only && verb.verb().governs(Verb.CLAUSE) && !verb.verb().governs("ل");
            }
            if (at >= told - 3 && TELLING.contains(article.form(at))) {
                return true;
            }
            if (!article.isWord(at) && !article.isComma(at)) {
                return false;
            }
        }
        return false;
    }

    /** ذكرت «الشعلة» أن، نقلت «الشعلة» عن: between a verb and what it governs. */
    private boolean isMediumTelling(Marked marked) {
        String next = article.form(marked.close() + 1);
        return marked.length() <= 3
                && article.speech(marked.open() - 1) != null
                && (next.equals("عن") || Particles.isThat(next));
    }

    /** تلقت «الضفة» نسخة من البيان: the subject of a verb of doing, with its article. */
    private boolean isActor(Marked marked) {
        VerbForm verb = article.verb(marked.open() - 1);
        return marked.length() <= 3
                && verb != null
                && !verb.verb().speech()
                && !BEING.contains(verb.verb().lemma())
                && Nouns.isDefinite(article.form(marked.first()));
    }

    /** After these stands a predicate. */
    private static final Set<String> BEING =
            WordForm.setOf("كان", "ليس", "صار", "أصبح", "بات", "ظل", "مثل", "شكل", "يبقى", "بقي");

    private static final int FARTHEST_OCCASION = 12;

    /** حديث إلى، حوار مع */
    private static final Set<String> TO = WordForm.setOf("إلى", "مع");

    private static final Set<String> TELLING =
            WordForm.setOf(
                    "تصريح", "تصريحات", "حديث", "حوار", "مقابلة", "تصريحاته", "حديثه", "لقاء");

    private static final Set<String> NAMING_VERBS =
            Words.of(
                    """
                    سمي سمى يسمى تسمى سميت يدعى تدعى المسمى المسماة الملقب الملقبة المعروف
                    المعروفة يعرف تعرف عرف شعار بعنوان عنوان عنوانه عنوانها المدعو المدعوة يلقب
                    أسماه سماه سمتها المكنى هاشتاغ وسم اسمه اسمها بلقب
                    """);

    /** "هادي كريم" (48 سنة) */
    private boolean isPersonWithAge(Marked marked) {
        return marked.length() <= 3
                && article.token(marked.close() + 1).isMark('(')
                && article.token(marked.close() + 2).isNumber();
    }

    private boolean isNaming(int at) {
        if (!article.isWord(at)) {
            return false;
        }
        Set<NounKind> kinds = Heads.kinds(article.form(at));
        return kinds.contains(NounKind.NAMING) && article.verb(at) == null;
    }

    private boolean isListed(Marked marked) {
        Name first = article.name(marked.first());
        Name last = article.name(marked.close() - 1);
        return first != null && first.equals(last);
    }

    private boolean isLatinOrNumber(Marked marked) {
        for (int at = marked.first(); at < marked.close(); at++) {
            if (article.isWord(at)) {
                return false;
            }
        }
        return true;
    }

    /** الفيروس صنف "أ" */
    private boolean isSingleLetter(Marked marked) {
        return marked.length() == 1 && article.form(marked.first()).length() == 1;
    }

    private String key(Marked marked) {
        StringBuilder key = new StringBuilder();
        for (int at = marked.first(); at < marked.close(); at++) {
            Token token = article.token(at);
            key.append(token.form()).append(' ');
        }
        return key.toString();
    }
}
