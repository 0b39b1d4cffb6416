package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.LineBreaks.Fit;
import org.jarida.arabic.LineBreaks.LineBreak;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    /** What stays on one line, wherever the text is broken. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (LineBreak one : LineBreaks.of(text)) {
            pieces.add(text.substring(from, one.end()));
            from = one.next();
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static void staysTogether(String... pieces) {
        assertThat(pieces(String.join(" ", pieces))).containsExactly(pieces);
    }

    private static void fits(Fit fit, String line, String next) {
        String text = line + " " + next;
        assertThat(LineBreaks.of(text))
                .as(text)
                .contains(new LineBreak(line.length(), line.length() + 1, fit));
    }

    @Test
    void aLineEndsBetweenWords() {
        staysTogether("الماء", "يعود", "إلى", "تلّ", "الزياتين");
        staysTogether("");
        assertThat(LineBreaks.of("  كلمة  ")).isEmpty();
        assertThat(LineBreaks.of("كلمة  أخرى")).containsExactly(new LineBreak(4, 6, Fit.FAIR));
    }

    @Test
    void whatIsTiedStaysTogether() {
        staysTogether("11\u00a0جانفي\u00a02022", "في", "المدينة");
        staysTogether("12\u202fكم", "شمالا");
    }

    @Test
    void figuresAreNotTorn() {
        staysTogether("من", "2 418", "إلى", "3 100", "فاتورة");
        staysTogether("هاتف", "+216 71 905 125", "الجديد");
        staysTogether("ارتفع", "1.5 %", "أمس");
    }

    @Test
    void noOpeningMarkEndsALineAndNoClosingMarkBeginsOne() {
        staysTogether("قال", "« نعم »", "ثم");
        staysTogether("قال", "« نعم", "ثم", "لا »", "وخرج");
        staysTogether("هل", "عاد ؟", "نعم !");
        staysTogether("قالت :", "نعم ،", "ربّما");
        staysTogether("كتب", "( هنا )", "أمس");
    }

    @Test
    void quotationMarksTheOtherWayRoundAreAPairToo() {
        staysTogether("قال", "» نعم «", "ثم");
    }

    @Test
    void aWordOfOneLetterStaysWithTheNext() {
        staysTogether("البلدية", "و «MEDPORT»", "توقّعان");
        staysTogether("شحنة", "بـ MEDPORT", "أمس");
        staysTogether("قالها", "أ.د. محمد", "أمس");
        staysTogether("وَ هكذا", "كان");
        staysTogether("il", "y a un", "mois");
    }

    @Test
    void aLineEndsWellWhereTheReaderPauses() {
        fits(Fit.GOOD, "ريم بوزنبيل:", "«القياس يصف»");
        fits(Fit.GOOD, "يُغلق قبل موعده بأسبوع،", "والعائلات بلا رصيف");
        fits(Fit.GOOD, "«دفتر الملح»", "لأنيس الملّاح");
        fits(Fit.GOOD, "هل تضاعف سعر السردين؟", "قرأنا الفواتير");
    }

    @Test
    void aLineEndsPoorlyInsideWhatIsReadTogether() {
        fits(Fit.POOR, "الماء يعود إلى", "تلّ الزياتين");
        fits(Fit.POOR, "عادت ومن", "الباب");
        fits(Fit.POOR, "كتبتْ عنِ", "البحر");
        fits(Fit.POOR, "بعد 19", "يوما");
        fits(Fit.POOR, "الحافلة رقم", "6");
        fits(Fit.POOR, "كتبت صحيفة Le", "Monde أمس");
        fits(Fit.POOR, "من تونس", "– إلى صفاقس");
        fits(Fit.POOR, "قالت ودّ.", "مريم");
        fits(Fit.POOR, "hausse de", "prix");
        fits(Fit.FAIR, "الماء", "يعود");
    }

    @Test
    void breaksFollowOneAnotherAndOnlyWhiteSpaceFallsAway() {
        RandomText.each(
                11,
                text -> {
                    int from = 0;
                    for (LineBreak one : LineBreaks.of(text)) {
                        assertThat(one.end()).as(text).isGreaterThan(from);
                        assertThat(text.substring(one.end(), one.next())).isBlank();
                        from = one.next();
                    }
                });
    }
}
