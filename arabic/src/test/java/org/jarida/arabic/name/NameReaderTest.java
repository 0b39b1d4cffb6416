package org.jarida.arabic.name;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.text.Tokens;
import org.junit.jupiter.api.Test;

class NameReaderTest {

    private static final NameReader READER = new NameReader(Gazetteer.starter());

    private static List<Name> read(String text) {
        return READER.read(Tokens.of(text));
    }

    /** The names as they stand in the text, and what they are taken for. */
    private static List<String> found(String text) {
        return read(text).stream().map(name -> name.span().of(text) + " = " + name.name()).toList();
    }

    @Test
    void namesAreFoundThroughClitics() {
        assertThat(found("بالقاهرة ومصر وبتونس ولفرنسا"))
                .containsExactly("القاهرة = القاهرة", "مصر = مصر", "تونس = تونس", "فرنسا = فرنسا");
        assertThat(found("وصلت رسالة للأمم المتحدة"))
                .containsExactly("أمم المتحدة = الأمم المتحدة");
    }

    @Test
    void spellingsOfOneNameAreOneEntity() {
        for (String spelling : List.of("أوباما", "اوباما", "باراك أوباما", "Barack Obama")) {
            assertThat(read("زار " + spelling + " المدينة"))
                    .as(spelling)
                    .extracting(Name::name)
                    .containsExactly("باراك أوباما");
        }
    }

    @Test
    void arabicAndLatinAreOneEntity() {
        assertThat(read("الناتو NATO")).extracting(Name::name).containsOnly("حلف شمال الأطلسي");
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("وزارة الخارجية الروسية"))
                .containsExactly("وزارة الخارجية الروسية = وزارة الخارجية الروسية");
    }

    @Test
    void aCommonWordIsANameOnlyWhereSomethingSaysSo() {
        assertThat(found("عند الصباح")).isEmpty();
        assertThat(found("كتبت جريدة الصباح")).containsExactly("جريدة الصباح = الصباح");
        assertThat(found("كتبت «الصباح» أمس")).containsExactly("الصباح = الصباح");
    }

    @Test
    void titlesStandApartFromNames() {
        String text = "التقى نائب وزير الخارجية الروسي سيرغي ريابكوف بالوفد";
        Name name = read(text).getFirst();
        assertThat(name.span().of(text)).isEqualTo("سيرغي ريابكوف");
        assertThat(name.title().orElseThrow().of(text)).isEqualTo("نائب وزير الخارجية الروسي");
    }

    @Test
    void aTitleTwoUnknownWordsAndAVerbOfSayingAreAPerson() {
        String text = "وقال مدير المستشفى حازم القلعي إن الأسرة متوفرة";
        Name name = read(text).getFirst();
        assertThat(name.span().of(text)).isEqualTo("حازم القلعي");
        assertThat(name.title().orElseThrow().of(text)).isEqualTo("مدير المستشفى");
        assertThat(name.rule()).isEqualTo(Name.UNLISTED_PERSON);
        assertThat(name.entity()).isEmpty();
    }

    @Test
    void withoutAVerbOfSayingUnknownWordsStayUnknown() {
        assertThat(found("جلس مدير المستشفى حازم القلعي هناك")).isEmpty();
    }

    @Test
    void aNameEndsBeforeAnAdjective() {
        assertThat(found("أكد رجل الأعمال سامي الحداد الموقوف أن"))
                .first()
                .asString()
                .startsWith("سامي الحداد =");
    }

    @Test
    void anyTextIsRead() {
        RandomText.each(5, text -> assertThat(read(text)).isNotNull());
    }

    @Test
    void longTextIsReadInLinearTime() {
        for (String piece : List.of("وزير ", "عبد ", "الأمم المتحدة ", "قال الوزير ", "«", "ول")) {
            assertTimeoutPreemptively(ofSeconds(20), () -> read(piece.repeat(50_000)));
        }
    }
}
