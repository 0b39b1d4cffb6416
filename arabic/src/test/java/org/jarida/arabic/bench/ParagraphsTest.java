package org.jarida.arabic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is read in short news of many papers; a rule that spoils another is seen here. */
class ParagraphsTest {

    @Test
    void whoSaysWhatIsReadInShortNewsOfManyPapers() {
        List<Annotated> own = Paragraphs.read(Paragraphs.SHORT, false);
        Map<Task, Score> scores = Scorer.score(own, own.stream().map(Ours::read).toList());
        assertThat(Task.STATEMENTS)
                .allSatisfy(task -> assertThat(scores.get(task).f1()).isGreaterThan(0.95));
    }
}
