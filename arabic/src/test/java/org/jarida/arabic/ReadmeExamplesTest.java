package org.jarida.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jarida.arabic.fold.Folded;
import org.jarida.arabic.fold.SearchFolding;
import org.jarida.arabic.fold.Wording;
import org.jarida.arabic.name.Gazetteer;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.proof.HouseStyle;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.arabic.search.ArabicNewsAnalyzer;
import org.jarida.arabic.statement.Quotation;
import org.jarida.arabic.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** The examples that README.md shows, run. */
class ReadmeExamplesTest {

    private static final Path README = Path.of("README.md");
    private static final Path HERE =
            Path.of("src/test/java/org/jarida/arabic/ReadmeExamplesTest.java");

    @Test
    void whoSaysWhat() {
        String text = "قال وزير النقل سمير الهمامي في تصريح لجريدة الضفة: «لن تتوقف الأشغال».";
        Reading reading = Reader.standard().read(text, LocalDate.of(2022, 1, 11));

        Quotation quotation = reading.statements().quotations().getFirst();
        assertThat(quotation.span().of(text)).isEqualTo("لن تتوقف الأشغال");
        assertThat(quotation.speaker().orElseThrow().name()).contains("سمير الهمامي");
        assertThat(quotation.cue().orElseThrow().lemma()).isEqualTo("قال");
    }

    @Test
    void whenAndWhetherItCanBe() {
        String text = "انطلقت الأشغال يوم الاثنين 11 جانفي 2022.";
        Reading reading = Reader.standard().read(text, LocalDate.of(2022, 1, 12));

        TimeExpression time = reading.times().getFirst();
        assertThat(time.value()).isEqualTo("2022-01-11");
        assertThat(time.conflicts().getFirst().expected()).isEqualTo("TUESDAY");
    }

    @Test
    void typographyThatIsMended() {
        Proofreader proofreader = new Proofreader(HouseStyle.standard());

        assertThat(proofreader.fix("عاد الوزير ,ثم مـضى .").text())
                .isEqualTo("عاد الوزير، ثم مضى.");
    }

    @Test
    void twoWaysToCompare() {
        String text = "مسئولٌ في «ڨفصة»";
        Folded folded = SearchFolding.of(text);
        int found = folded.text().indexOf(SearchFolding.of("قفصة").text());
        assertThat(folded.original(found, found + 4).orElseThrow().of(text)).isEqualTo("ڨفصة");

        assertThat(Wording.same("قال : «نعم»", "قال: \"نَعم\"")).isTrue();
        assertThat(Wording.same("على الرئيس", "علي الرئيس")).isFalse();
    }

    @Test
    void namesOfYourOwnAndASearchIndex() throws IOException {
        Gazetteer gazetteer =
                Gazetteer.starter().with("person | سمير الهمامي | الهمامي | Samir Hammami");
        Reader reader = new Reader(gazetteer, HouseStyle.standard());
        Name name = reader.read("عاد الهمامي.", LocalDate.of(2022, 1, 11)).names().getFirst();
        assertThat(name.name()).isEqualTo("سمير الهمامي");

        Analyzer analyzer = new ArabicNewsAnalyzer();
        assertThat(hits(analyzer, "وأكّد المسئولون للوزارات", "وزارة مسؤول اكد")).isEqualTo(1);
    }

    /** How many of one text are found by a query. */
    private static long hits(Analyzer analyzer, String text, String query) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                Document document = new Document();
                document.add(new TextField("text", text, Field.Store.NO));
                writer.addDocument(document);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                QueryBuilder builder = new QueryBuilder(analyzer);
                return new IndexSearcher(reader).count(builder.createBooleanQuery("text", query));
            }
        }
    }

    @Test
    void theReadmeShowsTheseExamples() throws IOException {
        String code = squeezed(Files.readString(HERE));
        List<String> shown = blocks(Files.readString(README));

        assertThat(shown)
                .hasSize(5)
                .allSatisfy(block -> assertThat(code).contains(squeezed(block)));
    }

    private static List<String> blocks(String readme) {
        return Pattern.compile("(?s)```java\\n(.*?)```")
                .matcher(readme)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
