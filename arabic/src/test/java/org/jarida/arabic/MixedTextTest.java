package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.MixedText.Kind;
import org.jarida.arabic.MixedText.Run;
import org.junit.jupiter.api.Test;

class MixedTextTest {

    /** The runs of a kind, as they stand in the text. */
    private static List<String> runs(Kind kind, String text) {
        return MixedText.runs(text).stream()
                .filter(run -> run.kind() == kind)
                .map(run -> run.of(text))
                .toList();
    }

    private static void latin(String text, String... expected) {
        assertThat(runs(Kind.LATIN, text)).as(text).containsExactly(expected);
    }

    private static void numbers(String text, String... expected) {
        assertThat(runs(Kind.NUMBER, text)).as(text).containsExactly(expected);
    }

    private static void isPlain(String text) {
        assertThat(MixedText.runs(text)).containsExactly(new Run(Kind.PLAIN, 0, text.length()));
    }

    @Test
    void arabicProseIsOnePlainRun() {
        isPlain("قال الوزير: «نعم»، ثم خرج.");
        assertThat(MixedText.runs("")).isEmpty();
    }

    @Test
    void runsFollowOneAnother() {
        assertThat(MixedText.runs("حلف NATO قال"))
                .containsExactly(
                        new Run(Kind.PLAIN, 0, 4),
                        new Run(Kind.LATIN, 4, 8),
                        new Run(Kind.PLAIN, 8, 12));
    }

    @Test
    void latinNamesStayTogether() {
        latin("صحيفة Le Monde الفرنسية", "Le Monde");
        latin("طائرة F-16 وقاذفة B-2 Spirit أمس", "F-16", "B-2 Spirit");
        latin("جائحة COVID-19.", "COVID-19");
        latin("هاتف iPhone 15 Pro الجديد", "iPhone 15 Pro");
        latin("نظام Windows 11 الجديد", "Windows 11");
        latin("شركة AT&T وشركة Procter & Gamble", "AT&T", "Procter & Gamble");
        latin("لغة C++ ولغة C#، وقناة Canal+.", "C++", "C#", "Canal+");
        latin("شبكة 5G وطول 1.5km و737-MAX", "5G", "1.5km", "737-MAX");
        latin("قالت Côte d’Ivoire إن", "Côte d’Ivoire");
        latin("صوت Ele\u0301onore هنا", "Ele\u0301onore");
    }

    @Test
    void addressesStayTogether() {
        latin("الموقع www.example.org.", "www.example.org");
        latin("إلى a@b.example، ثم", "a@b.example");
        latin(
                "انظر https://example.org/a-b/?x=1&y=%20#z هنا",
                "https://example.org/a-b/?x=1&y=%20#z");
        latin("حساب @jarida ووسم #Tunisia", "@jarida", "#Tunisia");
    }

    @Test
    void punctuationOfTheArabicSentenceIsLeftOut() {
        latin("قالت «Le Monde».", "Le Monde");
        latin("في Paris, وفي U.S. أيضا", "Paris", "U.S");
        latin("حلف NATO (الناتو)", "NATO");
        latin("حلف الناتو (NATO)، أمس", "NATO");
        latin("وNATO-الناتو", "NATO");
        latin("صحف: Le Monde، Le Figaro؛ The Times", "Le Monde", "Le Figaro", "The Times");
        latin("قال: «هذا \"BBC\"».", "BBC");
    }

    @Test
    void aLatinHeadlineIsOneRun() {
        String headline =
                "Tunisia: President dissolves council, up 1.5% (again) - what now? Reuters";
        latin("1. " + headline + "؛ عنوان", headline);
        latin("عنوان The \"Big\" one: هنا", "The \"Big\" one");
    }

    @Test
    void bracketsAtTheEndStayOutside() {
        latin("وكالة NASA (USA) قالت", "NASA", "USA");
        latin("وكالة NASA (USA الأمريكية", "NASA", "USA");
    }

    @Test
    void linesAreNotJoined() {
        latin("Le Monde\nLe Figaro", "Le Monde", "Le Figaro");
    }

    @Test
    void figuresAfterALatinNameAreTheirOwnRuns() {
        latin("سهم Apple 1.5% اليوم", "Apple");
        numbers("سهم Apple 1.5% اليوم", "1.5%");
        numbers("سهم Apple 2 418 اليوم", "2 418");
    }

    @Test
    void signedNumbersAreIsolated() {
        numbers("سجلت −3,5 درجات و-3.5 و+0,350.", "−3,5", "-3.5", "+0,350");
        isPlain("كوفيد-19 والمادة 3- أولا");
    }

    @Test
    void telephoneNumbersAreIsolated() {
        numbers("الهاتف: +216 71 905 125.", "+216 71 905 125");
        numbers("الهاتف: 01 23 45 67 89 أو 00216 71 905 125", "01 23 45 67 89", "00216 71 905 125");
        numbers("الهاتف: +1-202-555-0143", "+1-202-555-0143");
        numbers("الهاتف: 71 905 125", "71 905 125");
    }

    @Test
    void groupedNumbersAreIsolated() {
        numbers(
                "بلغ 2 418 و2\u00A0418 و12\u202F345\u202F678,5 دينارا",
                "2 418",
                "2\u00A0418",
                "12\u202F345\u202F678,5");
        isPlain("عام 2021 340 شخصا و12 34");
    }

    @Test
    void rangesDatesAndTimesAreIsolated() {
        numbers("موسم 2020-2021 انتهى 3-1 و٣-١", "2020-2021", "3-1", "٣-١");
        numbers("يوم 11/01/2022 على 6:10، ثلثا أو 2/3.", "11/01/2022", "6:10", "2/3");
        numbers("بين 5%-10% و3×4", "5%-10%", "3×4");
    }

    @Test
    void percentagesAndPricesAreIsolated() {
        numbers("ارتفع 1.5% أو %1.5 أو ٣٪ أو 1,5 % فقط", "1.5%", "%1.5", "٣٪", "1,5 %");
        numbers("بسعر $100 أو 3,5€ وبحرارة 40°", "$100", "3,5€", "40°");
        numbers("للكبار 18+ فقط", "18+");
    }

    @Test
    void plainNumbersArePlain() {
        isPlain("بلغ 340 أو 6,3 أو 1.000.000 أو ٣٫٥.");
        isPlain("في عام 2021.وقال");
    }

    @Test
    void arabicWordsInLatinProseStayTogether() {
        arabic("Le journal « السارية » 2026", "السارية");
        arabic("Le 15, قال الوزير 15 مرّة, 2026.", "قال الوزير 15 مرّة");
        arabic("يومَ\u064e.", "يومَ\u064e");
        arabic("no Arabic, 1.5%");
    }

    private static void arabic(String text, String... expected) {
        assertThat(
                        MixedText.runsFromLeftToRight(text).stream()
                                .filter(run -> run.kind() == Kind.ARABIC)
                                .map(run -> run.of(text)))
                .as(text)
                .containsExactly(expected);
    }
}
