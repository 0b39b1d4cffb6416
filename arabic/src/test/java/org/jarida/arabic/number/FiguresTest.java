package org.jarida.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Tokens;
import org.junit.jupiter.api.Test;

class FiguresTest {

    /** Each figure as "its words = value unit". */
    private static List<String> figures(String text) {
        return Figures.in(Tokens.of(text), List.of()).stream()
                .map(
                        figure ->
                                figure.span().of(text)
                                        + " = "
                                        + figure.value()
                                        + figure.unit().map(unit -> " " + unit.of(text)).orElse(""))
                .toList();
    }

    @Test
    void fromTheApproximatorThroughTheAdjectives() {
        assertThat(figures("تضررت نحو 340 عائلة ريفية في السيول"))
                .containsExactly("نحو 340 عائلة ريفية = 340 عائلة");
    }

    @Test
    void aVerbAfterTheNounIsNoAdjective() {
        assertThat(figures("أكد أن 12 عاملا غادروا الموقع")).containsExactly("12 عاملا = 12 عاملا");
    }

    @Test
    void particlesStayOutside() {
        assertThat(figures("تقدر بأكثر من 20 طنا وبـ8 آلاف دينار"))
                .containsExactly("أكثر من 20 طنا = 20 طنا", "8 آلاف دينار = 8000 دينار");
    }

    @Test
    void percentInAllSpellings() {
        assertThat(figures("41,2 في المئة. 5 بالمائة. 0.5%. ٪20. واحد بالمئة"))
                .containsExactly(
                        "41,2 في المئة = 41.2 في المئة",
                        "5 بالمائة = 5 بالمائة",
                        "0.5% = 0.5 %",
                        "٪20 = 20 ٪",
                        "واحد بالمئة = 1 بالمئة");
    }

    @Test
    void theNounTakesItsGenitive() {
        assertThat(figures("تسجيل 8441 حالة وفاة"))
                .containsExactly("8441 حالة وفاة = 8441 حالة وفاة");
    }

    @Test
    void aPrepositionEndsTheFigure() {
        assertThat(figures("حجز 22 كلغ من الخضر")).containsExactly("22 كلغ = 22 كلغ");
    }

    @Test
    void withoutANounTheOnesCountedStandForIt() {
        assertThat(figures("تظاهر 5 من العمال أمام المصنع"))
                .containsExactly("5 من العمال = 5 العمال");
    }

    @Test
    void millionDinarsKeepTheirUnit() {
        assertThat(figures("بلغ الفائض 6ر372 م د.")).containsExactly("6ر372 م د = 372600000 د");
    }

    @Test
    void unitsOfTwoMeasures() {
        assertThat(figures("بسعر 2ر7 د/كغ")).containsExactly("2ر7 د/كغ = 7.2 د/كغ");
    }

    @Test
    void indefiniteDualsCount() {
        assertThat(figures("وصل خبيران دوليان مع طفلتين وثلاثة مرافقين"))
                .containsExactly(
                        "خبيران دوليان = 2 خبيران",
                        "طفلتين = 2 طفلتين",
                        "ثلاثة مرافقين = 3 مرافقين");
    }

    @Test
    void theEndingOfASoundPluralIsNoDual() {
        assertThat(figures("لقاء مع مسؤولين ومهندسين وفلسطينيين")).isEmpty();
        assertThat(figures("لقي مسؤولان حتفهما")).containsExactly("مسؤولان = 2 مسؤولان");
    }

    @Test
    void aKnownPairIsNoFigureUnlessAnAmountIsMeant() {
        assertThat(figures("بحث الطرفان ملف البلدين الجارين")).isEmpty();
        assertThat(figures("زيادة تقارب النقطتين")).containsExactly("النقطتين = 2 النقطتين");
    }

    @Test
    void namesThatEndLikeADualAreNone() {
        assertThat(figures("زار بوتين كازاخستان والأرجنتين وبلدانا أخرى")).isEmpty();
    }

    @Test
    void oneAfterItsNoun() {
        assertThat(figures("وقعت عقدا واحدا في آن واحد")).containsExactly("عقدا واحدا = 1 عقدا");
        assertThat(figures("واحدة من أكبر الشركات")).isEmpty();
    }

    @Test
    void bothEndsOfARangeAreFigures() {
        assertThat(figures("بين 20 و30 ألف جندي"))
                .containsExactly("20 = 20000 جندي", "30 ألف جندي = 30000 جندي");
        assertThat(figures("نمو بين 5-10 بالمئة"))
                .containsExactly("5 = 5 بالمئة", "10 بالمئة = 10 بالمئة");
    }

    @Test
    void scoresAreNone() {
        assertThat(figures("تعادلا 1-1 ثم فاز الضيوف 3 - 0")).isEmpty();
    }

    @Test
    void labelsAreNone() {
        assertThat(
                        figures(
                                "ينص الفصل 80 من الدستور والقانون عدد 50 والمادتان 3 و4 والقرار رقم 2254"))
                .isEmpty();
        assertThat(figures("مقاتلة إف-16 ولقاح كوفيد-19 وبوينغ 737 والمؤتمر 23")).isEmpty();
    }

    @Test
    void numbersOfWhatIsKnownAreNone() {
        assertThat(figures("اجتماع الجيوش الثلاثة ومجموعة السبع والأعضاء الـ15")).isEmpty();
    }

    @Test
    void ordinalsAndRoundWordsAreNone() {
        assertThat(figures("للمرة الثالثة عشرة جاء العشرات وآلاف غيرهم")).isEmpty();
    }

    @Test
    void telephonesAndListNumbersAreNone() {
        assertThat(figures("1. البند الأول\n2) البند الثاني\nهاتف 71905125")).isEmpty();
    }

    @Test
    void whatLiesInOtherSpansIsLeftOut() {
        String text = "حكم عليه بست سنوات و3 غرامات";
        int years = text.indexOf("ست");
        assertThat(Figures.in(Tokens.of(text), List.of(new Span(years, years + 8))))
                .extracting(figure -> figure.span().of(text))
                .containsExactly("3 غرامات");
    }

    @Test
    void figuresLieInOrderInAnyText() {
        RandomText.each(
                22,
                text -> {
                    int last = 0;
                    for (Figure figure : Figures.in(Tokens.of(text), List.of())) {
                        assertThat(figure.span().start()).isGreaterThanOrEqualTo(last);
                        assertThat(figure.span().end()).isLessThanOrEqualTo(text.length());
                        last = figure.span().end();
                    }
                });
    }
}
