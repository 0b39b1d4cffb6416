package org.jarida.arabic.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.lexicon.NounKind;
import org.jarida.arabic.lexicon.Nouns;
import org.jarida.arabic.lexicon.Particles;
import org.jarida.arabic.lexicon.ReadText;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbalNoun;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordForm;

/**
 * The rule for people that no list has: a title, two or more unknown words, and a verb of saying
 * right before the title or right after the name. وقال مدير المستشفى حازم القلعي إن …
 *
 * <p>The title is a noun of office with what it governs; the name begins with the first word after
 * it that has no article and that no lexicon knows, since a given name takes none.
 */
final class UnlistedPeople {

    private static final double CONFIDENCE = 0.7;

    private static final int LONGEST_TITLE = 9;
    private static final int LONGEST_NAME = 6;

    /** Words that are parts of names though lexicons know them. */
    private static final Set<String> NAME_PARTS =
            Words.of(
                    """
                    بن ابن بنت أبو أبي أم آل عبد ولد دي فون
                    """);

    /** The article after clitics: للحزب، والإصلاح، بالوزارة. */
    private static final List<String> DEFINITE = List.of("لل", "وال", "بال", "ولل", "وبال", "كال");

    /** Given names that begin with و. */
    private static final Set<String> AND_NAMES =
            WordForm.setOf("وليد", "وسام", "وائل", "وحيد", "وجدي", "وداد", "وفاء", "وديع", "وهبي");

    /** Frequent words that are no names and take no article. */
    private static final Set<String> NO_NAME =
            Words.of(
                    """
                    هذا هذه ذلك تلك هؤلاء كل كافة جميع بعض أي ضيف باسم صلب سيء ذات ذو عدم بأن أول
                    أكثر أكبر نفسه
                    """);

    private static final List<String> HIS = List.of("ته", "تها", "تهم", "يها");

    /** Nouns of doing, which begin the object after a title: أعلن الوزير تأجيل الانتخابات. */
    private static final Set<String> DOING =
            Words.of(
                    """
                    مقتل وفاة وصول فتح غلق سقوط عودة أهمية حرص قيام موقف قلق صحة فوز بدء عزم قدرة
                    دعوة صدور أنباء وقوع منع رفض دعم وجود ضرورة تأجيل تعليق إطلاق إغلاق تعيين تشكيل
                    تمديد إلغاء إعادة إجراء إرسال استئناف اعتقال توقيف توقيع تسجيل ترحيل تحرير
                    تدمير إسقاط إحباط إصابة إقالة رفع خفض فرض انطلاق انسحاب اتخاذ اعتزام ارتفاع
                    انخفاض انتهاء حل عقد تقديم تخصيص تكليف إنشاء إقامة زيادة مواصلة بناء حظر قطع
                    """);

    private final ReadText text;
    private final Tokens tokens;
    private final BitSet listed = new BitSet();
    private final BitSet taken = new BitSet();

    UnlistedPeople(ReadText text, List<Name> names) {
        this.text = text;
        this.tokens = text.tokens();
        for (Name name : names) {
            BitSet set = name.kind() == NameKind.PERSON ? taken : listed;
            int end = tokens.indexAt(name.span().end() - 1);
            set.set(tokens.indexAt(name.span().start()), end + 1);
        }
    }

    List<Name> read() {
        List<Name> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int from = Titles.isHead(tokens.get(at)) ? nameStart(at) : -1;
            int to = from < 0 ? at : nameEnd(from);
            if (from >= 0 && to - from >= 2 && (speaks(at - 1) || speaks(afterComma(to)))) {
                found.add(name(at, from, to));
                at = to;
            } else {
                at++;
            }
        }
        return found;
    }

    private Name name(int title, int from, int to) {
        Token head = tokens.get(title);
        int start = tokens.offsetAfter(head, Titles.cliticLetters(head.form()));
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        return new Name(
                span,
                Optional.of(new Span(start, tokens.get(from - 1).end())),
                NameKind.PERSON,
                span.of(tokens.text()),
                Optional.empty(),
                CONFIDENCE,
                Name.UNLISTED_PERSON);
    }

    /** The first word after a title that may begin a name; -1 if the title ends before. */
    private int nameStart(int title) {
        int end = Math.min(tokens.size(), title + LONGEST_TITLE);
        boolean closed = isDefinite(tokens.get(title).form());
        for (int at = title + 1; at < end; at++) {
            if (!isNominal(at) || taken.get(at)) {
                return -1;
            }
            String form = tokens.get(at).form();
            boolean bare = !isDefinite(form) && !listed.get(at);
            if (bare && closed && mayBeginName(form)) {
                return at;
            }
            // What an indefinite head governs ends with the first definite word: رئيس بلدية المدينة
            closed = closed || !bare;
        }
        return -1;
    }

    /** A given name takes no article and no clitic: not للحزب, وزارة, بوزارة. */
    private static boolean mayBeginName(String form) {
        return NAME_PARTS.contains(form)
                || (kinds(form).isEmpty()
                        && !NO_NAME.contains(form)
                        && !form.endsWith("ة")
                        && !isDoing(form)
                        && !isHis(form));
    }

    /** توقع الوزير | استقرار السوق: what he foresees is no name. */
    private static boolean isDoing(String form) {
        return DOING.contains(form) || VerbalNoun.isFrequent(form) || VerbalNoun.isTenthForm(form);
    }

    /** باسمه، خارجيتها: with a pronoun. */
    private static boolean isHis(String form) {
        return form.startsWith("باسم") || Words.endsWithAny(form, HIS);
    }

    private int nameEnd(int from) {
        int at = from;
        boolean family = false;
        while (at < Math.min(tokens.size(), from + LONGEST_NAME) && isNominal(at)) {
            String form = tokens.get(at).form();
            boolean article = Nouns.isDefinite(form);
            // حازم القلعي الموقوف: after a family name with its article comes an adjective
            boolean part = NAME_PARTS.contains(form) || kinds(form).isEmpty();
            boolean and = at > from && form.startsWith("و") && !AND_NAMES.contains(form);
            if (at > from && (listed.get(at) || (family && !article))) {
                break; // ريم العلي | لفرانس برس، عمر الجاسم | أداء الحكومة
            }
            boolean other = NO_NAME.contains(form) || VerbalNoun.isFrequent(form);
            if (taken.get(at) || !part || and || (article && family) || other) {
                break;
            }
            family = article && !tokens.get(at - 1).is("عبد");
            at++;
        }
        return at;
    }

    private static boolean isDefinite(String form) {
        return Nouns.isDefinite(form) || Words.beginsWithAny(form, DEFINITE);
    }

    private static Set<NounKind> kinds(String form) {
        for (Clitics.Reading reading : Clitics.readings(form)) {
            Set<NounKind> kinds = Nouns.kinds(reading.rest());
            if (!kinds.isEmpty()) {
                return kinds;
            }
        }
        return Set.of();
    }

    private boolean isNominal(int at) {
        Token token = tokens.get(at);
        String form = token.form();
        if (!token.isWord()) {
            return false;
        }
        if (NAME_PARTS.contains(form)) {
            return true;
        }
        return !Particles.isPreposition(form)
                && !Particles.isBoundPreposition(form)
                && !Particles.isThat(form)
                && !Particles.isRelative(form)
                && !Particles.isVerbal(form)
                && text.verb(at) == null;
    }

    private int afterComma(int at) {
        boolean comma = at < tokens.size() && tokens.get(at).isMark('،');
        return comma ? at + 1 : at;
    }

    private boolean speaks(int at) {
        VerbForm form = text.verb(at);
        return form != null && form.verb().speech();
    }
}
