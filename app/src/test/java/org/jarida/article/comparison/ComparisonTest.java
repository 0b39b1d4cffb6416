package org.jarida.article.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jarida.article.Block;
import org.jarida.article.Body;
import org.jarida.article.Content;
import org.jarida.article.RichText;
import org.jarida.article.Run;
import org.jarida.article.comparison.Row.Change;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is shown to have changed between two states of an article. */
@Tag("once")
class ComparisonTest {

    @Test
    void changedWordsAreMarkedAndTheOthersAreNot() {
        Row row =
                only(
                        "وصلت إلى الميناء ثلاثون سفينة يوم الثلاثاء.",
                        "وصلت إلى الميناء خمسون سفينة يوم الأربعاء.");

        assertThat(row.change()).isEqualTo(Change.WORDS);
        assertThat(changed(row.before())).containsExactly("ثلاثون", "الثلاثاء");
        assertThat(changed(row.after())).containsExactly("خمسون", "الأربعاء");
    }

    @Test
    void aHamzaAVowelSignAndACommaAreSeen() {
        assertThat(changed(only("قال ان الأمر", "قال إن الأمر").after())).containsExactly("إن");
        assertThat(changed(only("علم الوزير", "عُلم الوزير").after())).containsExactly("عُلم");
        assertThat(changed(only("جاء، ثم ذهب", "جاء ثم ذهب").before())).containsExactly("،");
        assertThat(changed(only("قال \"نعم\"", "قال «نعم»").after())).containsExactly("«", "»");
    }

    @Test
    void aBlankThatChangedAloneIsSeen() {
        Row row = only("18 ديسمبر", "18\u00a0ديسمبر");

        assertThat(changed(row.before())).containsExactly(" ");
        assertThat(changed(row.after())).containsExactly("\u00a0");
    }

    @Test
    void bothSidesKeepEveryLetter() {
        String before = " أوّل  الكلام، وآخره . ";
        String after = "أوّل الكلام وآخره…";

        Row row = only(before, after);

        assertThat(joined(row.before())).isEqualTo(before);
        assertThat(joined(row.after())).isEqualTo(after);
    }

    @Test
    void partsStandBesideTheirPartnersWhateverCameBetween() {
        Content before = content(paragraph("الفقرة الأولى من الخبر"), heading("عنوان فرعي قديم"));
        Content after =
                content(
                        paragraph("جملة لم تكن هنا أبدا"),
                        paragraph("الفقرة الأولى من هذا الخبر"),
                        heading("عنوان فرعي جديد"));

        List<Row> rows = Comparison.of(before, after).rows().stream().skip(2).toList();

        assertThat(rows)
                .extracting(Row::change)
                .containsExactly(Change.ADDED, Change.WORDS, Change.WORDS);
        assertThat(joined(rows.get(2).before())).isEqualTo("عنوان فرعي قديم");
        assertThat(joined(rows.get(2).after())).isEqualTo("عنوان فرعي جديد");
    }

    @Test
    void aHeadingIsNeverComparedWithAParagraph() {
        List<Row> rows =
                Comparison.of(
                                content(paragraph("الميناء القديم")),
                                content(heading("الميناء القديم")))
                        .rows();

        assertThat(rows).extracting(Row::change).contains(Change.ADDED, Change.REMOVED);
    }

    @Test
    void marksThatChangedWithoutTheirWordsAreTold() {
        Run strong = new Run("الميناء", new Run.Marks(true, false, "", "", ""));
        Content after = content(new Block.Paragraph(new RichText(List.of(strong))));

        Row row = Comparison.of(content(paragraph("الميناء")), after).rows().getLast();

        assertThat(row.change()).isEqualTo(Change.FORM);
    }

    @Test
    void nothingChangedIsSaid() {
        Content content = content(paragraph("نصّ"), new Block.Separator());

        assertThat(Comparison.of(content, content).isEmpty()).isTrue();
    }

    @Test
    void aLongArticleIsComparedToo() {
        Block[] many = new Block[2_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = paragraph("الفقرة رقم " + i);
        }
        Block[] fewer = List.of(many).subList(700, 2_000).toArray(new Block[0]);

        Comparison comparison = Comparison.of(content(many), content(fewer));

        assertThat(comparison.rows().stream().filter(row -> row.change() == Change.REMOVED))
                .hasSize(700);
        assertThat(comparison.changes()).isEqualTo(700);
    }

    private static Row only(String before, String after) {
        return Comparison.of(content(paragraph(before)), content(paragraph(after)))
                .rows()
                .getLast();
    }

    private static Content content(Block... blocks) {
        return new Content("عنوان", "مدخل", new Body(List.of(blocks)), List.of(), Optional.empty());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(RichText.of(text));
    }

    private static Block heading(String text) {
        return new Block.Heading(2, RichText.of(text));
    }

    private static List<String> changed(List<Piece> pieces) {
        return pieces.stream().filter(Piece::changed).map(Piece::text).toList();
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
