package org.jarida.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A paper kept on a telephone opens on the ground of its pages. */
class ManifestFileTest {
    @Test
    void itsGroundIsThatOfThePages() throws IOException {
        assertThat(Files.readString(Path.of("src/main/web/styles/tokens.css")))
                .contains("--paper: light-dark(" + ManifestFile.GROUND);
    }
}
