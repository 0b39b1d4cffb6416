package org.jarida.arabic.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jarida.arabic.RandomText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicNewsAnalyzerTest {

    private static final Analyzer ANALYZER = new ArabicNewsAnalyzer();

    private record Term(String text, int position, int start, int end) {}

    private static List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("text", new StringReader(text))) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var position = stream.addAttribute(PositionIncrementAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            int at = -1;
            stream.reset();
            while (stream.incrementToken()) {
                at += position.getPositionIncrement();
                terms.add(new Term(term.toString(), at, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static List<String> words(String text) {
        return terms(text).stream().map(Term::text).toList();
    }

    private static boolean meet(String one, String other) {
        Set<String> both = new HashSet<>(words(one));
        both.retainAll(words(other));
        return !both.isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "الوزير, وزير",
        "والوزير, وزير",
        "ووزير, وزير",
        "للوزير, وزير",
        "بالوزير, الوزير",
        "إلغاء, الغاء",
        "والإلغاء, إلغاء",
        "لإلغاء, الإلغاء",
        "بتونس, تونس",
        "الوتيرة, وتيرة",
        "مسئول, المسؤول",
        "مُعَلِّمُونَ, معلمين",
        "معلمون, معلّم",
        "سيارات, السيارة",
        "عملية, العمليات",
        "وزارتها, وزارة",
        "دولتين, الدول",
        "دولة, دولتان",
        "تونسيون, التونسية",
        "مستشفيات, مستشفى",
        "قالوا, قال",
        "سيقول, يقول",
        "مشروعا, المشروع",
        "علماء, العلما",
        "ﻻجئين, لاجئون",
        "مصطفى, مصطفي",
        "١٬٥٠٠, 1500",
        "1.500, 1500",
        "١٫٥, '1,5'",
        "École, ecole",
        "NATO, nato"
    })
    void oneFindsTheOther(String one, String other) {
        assertThat(meet(one, other)).as("%s %s", words(one), words(other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "لبنان, لبن",
        "سليمان, سليم",
        "تونس, تونسي",
        "سوريا, سوري",
        "البحرين, بحر",
        "وليد, ليد",
        "وزير, زير",
        "كمال, مال",
        "فلسطين, فلسط",
        "لا, ما",
        "15, '1,5'"
    })
    void namesAndWordsThatOnlyLookAlikeStayApart(String one, String other) {
        assertThat(meet(one, other)).as("%s %s", words(one), words(other)).isFalse();
    }

    @Test
    void theReadingsOfAWordStandAtOnePositionWithTheWholeWordsOffsets() {
        assertThat(terms("عاد بمقهى"))
                .containsExactly(
                        new Term("عاد", 0, 0, 3),
                        new Term("بمقهي", 1, 4, 9),
                        new Term("مقهي", 1, 4, 9));
    }

    @Test
    void aParticleThatStandsAloneIsNoTerm() {
        assertThat(words("و«الناتو» بـ8")).containsExactly("ناتو", "8");
    }

    @Test
    void anyTextIsAnalysedInOrder() {
        RandomText.each(
                41,
                text -> {
                    int last = 0;
                    for (Term term : terms(text)) {
                        assertThat(term.text()).isNotEmpty();
                        assertThat(term.start()).isGreaterThanOrEqualTo(last);
                        assertThat(term.end()).isLessThanOrEqualTo(text.length());
                        last = term.start();
                    }
                });
    }

    @Test
    void itIsTheSameInManyThreads() {
        List<String> alone = words("وقالت الوزارة إن 12 مسئولا عادوا إلى لبنان");
        List<List<String>> together =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(_ -> words("وقالت الوزارة إن 12 مسئولا عادوا إلى لبنان"))
                        .toList();
        assertThat(together).allMatch(alone::equals);
    }
}
