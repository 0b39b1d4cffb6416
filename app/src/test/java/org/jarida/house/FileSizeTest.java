package org.jarida.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small files: nine in ten have at most 200 lines, and none more than 400. */
@Tag("once")
class FileSizeTest {
    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("src/main/java"),
                    Path.of("src/main/jte"),
                    Path.of("src/main/web/styles"),
                    Path.of("src/test/java"),
                    Path.of("../arabic/src"));

    private record Sized(Path file, long lines) {}

    @Test
    void filesAreSmall() {
        List<Sized> files =
                FOLDERS.stream()
                        .flatMap(FileSizeTest::in)
                        .sorted(Comparator.comparing(Sized::lines))
                        .toList();

        assertThat(files).isNotEmpty();
        assertThat(files.get((int) (files.size() * 0.9)).lines()).isLessThanOrEqualTo(200);
        assertThat(files).filteredOn(one -> one.lines() > 400).isEmpty();
    }

    private static Stream<Sized> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(one -> one.toString().matches(".*\\.(java|jte|css)"))
                    .map(FileSizeTest::sized)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sized sized(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new Sized(file, lines.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
