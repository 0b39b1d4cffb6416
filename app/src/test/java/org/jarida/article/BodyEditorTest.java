package org.jarida.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a body holds goes through the editor's document, in node, unchanged. */
@Tag("once")
class BodyEditorTest {
    private static final int BODIES = 2_000;

    @Test
    void everyBodyComesOutOfTheEditorAsItWentIn() throws IOException, InterruptedException {
        RandomBody random = new RandomBody(5);
        List<String> bodies =
                Stream.generate(random::next).limit(BODIES).map(BodyJson::write).toList();

        List<String> back = throughEditor(bodies);

        assertThat(back).hasSameSizeAs(bodies);
        for (int i = 0; i < bodies.size(); i++) {
            assertThat(BodyJson.write(BodyJson.stored(back.get(i)))).isEqualTo(bodies.get(i));
        }
    }

    private static List<String> throughEditor(List<String> bodies)
            throws IOException, InterruptedException {
        Path in = Files.createTempFile("bodies", ".json");
        Path out = Files.createTempFile("bodies-back", ".json");
        Files.write(in, bodies, StandardCharsets.UTF_8);
        Process node =
                new ProcessBuilder("node", "src/test/web/through-editor.mjs")
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(node.waitFor()).as("node's exit").isZero();
        return Files.readString(out).lines().toList();
    }
}
