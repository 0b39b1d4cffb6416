package org.jarida.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordMapTest {

    @Test
    void aWordIsFoundAsAPartOfAnother() {
        WordMap<Integer> words = WordMap.of(Map.of("وزير", 1, "قال", 2));
        assertThat(words.get("وزير")).isEqualTo(1);
        assertThat(words.get("وقال", 1)).isEqualTo(2);
        assertThat(words.get("وقالت", 1, 4)).isEqualTo(2);
        assertThat(words.get("وقالت", 1)).isNull();
        assertThat(words.get("")).isNull();
    }

    @Test
    void everyOneOfManyWordsIsFoundAndNoOther() {
        Map<String, Integer> all =
                IntStream.range(0, 5_000)
                        .boxed()
                        .collect(Collectors.toMap(number -> "" + number, number -> number));
        WordMap<Integer> words = WordMap.of(all);
        all.forEach((word, number) -> assertThat(words.get("x" + word, 1)).isEqualTo(number));
        assertThat(words.get("5000")).isNull();
    }

    @Test
    void aSetKnowsWholeWordsAndParts() {
        WordSet words = WordSet.of(Set.of("في", "من"));
        assertThat(words).containsExactlyInAnyOrder("في", "من");
        assertThat(words.contains("وفي", 1)).isTrue();
        assertThat(words.contains("وفي", 0)).isFalse();
    }

    @Test
    void nothingIsInAnEmptyMap() {
        assertThat(WordMap.of(Map.<String, Integer>of()).get("قال")).isNull();
    }
}
