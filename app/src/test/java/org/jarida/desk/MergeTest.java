package org.jarida.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two people's random changes of one text, put together by the editor's own script in node. */
@Tag("once")
class MergeTest {

    @Test
    void whatEitherHasWrittenIsTakenOrShownToChoose() throws IOException, InterruptedException {
        Process node =
                new ProcessBuilder("node", "src/test/web/merge-check.mjs")
                        .redirectErrorStream(true)
                        .start();
        String flaws = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(flaws).isEmpty();
        assertThat(node.waitFor()).isZero();
    }
}
