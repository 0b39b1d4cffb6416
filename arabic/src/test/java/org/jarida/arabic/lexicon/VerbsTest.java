package org.jarida.arabic.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerbsTest {

    private static @Nullable VerbForm find(String word) {
        return Verbs.starter().find(Tokens.of(word).get(0), word);
    }

    private static VerbForm verb(String word) {
        return Objects.requireNonNull(find(word), word);
    }

    private static void areFormsOf(String lemma, String... words) {
        for (String word : words) {
            VerbForm form = verb(word);
            assertThat(form.verb().lemma()).as(word).isEqualTo(lemma);
        }
    }

    private static void isNoVerb(String... words) {
        for (String word : words) {
            assertThat(find(word)).as(word).isNull();
        }
    }

    @Test
    void aHollowVerbShortensBeforeAConsonant() {
        areFormsOf(
                "قال", "قال", "قالت", "قالوا", "قلنا", "يقول", "تقول", "يقولون", "قائلا", "قائلة");
        areFormsOf("اشار", "أشار", "أشارت", "يشير", "تشير", "مشيرا", "مشيرة", "أشرنا");
    }

    @Test
    void aDoubledRootIsWrittenOutBeforeAConsonant() {
        areFormsOf("رد", "ردّ", "ردت", "يرد", "رددنا");
        areFormsOf("اقر", "أقر", "أقرت", "يقر", "مقرا");
    }

    @Test
    void aWeakEndIsSwallowed() {
        areFormsOf("دعا", "دعا", "دعت", "دعوا", "يدعو", "تدعو", "داعيا", "داعية");
        areFormsOf("نفي", "نفى", "نفت", "ينفي", "نافيا", "نفوا");
        areFormsOf("ادعي", "ادعى", "يدعي", "مدعيا");
    }

    @Test
    void theHamzaSitsOnWawAfterThePrefix() {
        areFormsOf("اكد", "أكد", "يؤكد", "تؤكد", "مؤكدا", "مؤكدين");
    }

    @Test
    void theHamzaInTheMiddleChangesItsSeat() {
        areFormsOf("تساءل", "تساءل", "يتساءل", "متسائلا", "متسائلة");
    }

    @Test
    void aFirstRadicalWawFallsOut() {
        areFormsOf("وصف", "وصف", "وصفت", "يصف", "واصفا", "ووصف");
    }

    @Test
    void conjunctionsAndTheFutureMarkStandBefore() {
        areFormsOf("قال", "وقال", "فقال", "سيقول", "وسيقول", "ليقول");
        assertThat(Verbs.starter().proclitic("وقال")).isEqualTo(1);
        assertThat(Verbs.starter().proclitic("وصف")).isZero();
    }

    @Test
    void pronounsAreAttached() {
        areFormsOf("اعتبر", "اعتبره", "اعتبرتها", "اعتبروه", "يعتبرونه");
        areFormsOf("نفي", "نفاه", "تنفيها");
        assertThat(verb("أكدته").object()).isTrue();
        assertThat(verb("أكدت").object()).isFalse();
    }

    @Test
    void aNounInYaIsNoVerbInAlef() {
        isNoVerb("نفي", "رأي");
        areFormsOf("راي", "رأى", "ترى");
    }

    @Test
    void thePassiveOfDaaIsNoClaim() {
        isNoVerb("يدعى");
    }

    @Test
    void alefWithHamzaIsTheFirstPersonOfAVerbWrittenWithout() {
        assertThat(verb("أعتقد").number()).isEqualTo(Agreement.WE_OR_YOU);
        assertThat(verb("اعتقد").number()).isEqualTo(Agreement.HE);
    }

    @Test
    void aLemmaGoesBeforeTheFormOfAnother() {
        areFormsOf("نقل", "نقل", "ونقلت"); // and not قال in "let us say"
    }

    @Test
    void aGivenNameIsNoVerbWithAConjunction() {
        isNoVerb("فيصل", "وليد");
    }

    @Test
    void vowelSignsAndTatweelDoNotMatter() {
        areFormsOf("صرح", "صرّح", "صـرح", "صَرَّحَ");
    }

    @Test
    void formsTellWhoActs() {
        assertThat(verb("قالت").number()).isEqualTo(Agreement.SHE);
        assertThat(verb("قالوا").number()).isEqualTo(Agreement.THEY);
        assertThat(verb("مشيرا").shape()).isEqualTo(Shape.PARTICIPLE);
        assertThat(verb("يؤكد").shape()).isEqualTo(Shape.IMPERFECT);
    }

    @Test
    void polarityIsTheVerbs() {
        assertThat(verb("نفى").verb().polarity()).isEqualTo(Polarity.DENIES);
        assertThat(verb("شكك").verb().polarity()).isEqualTo(Polarity.DOUBTS);
        assertThat(verb("قال").verb().polarity()).isEqualTo(Polarity.AFFIRMS);
    }
}
