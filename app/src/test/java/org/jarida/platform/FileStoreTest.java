package org.jarida.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put into the store comes out again, under the name of its content. */
class FileStoreTest {
    // SHA-256 of "abc", FIPS 180-4's own example.
    private static final String ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final Path folder;
    private final FileStore store;

    FileStoreTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = store(folder.resolve("files"));
    }

    @Test
    void aFileIsFoundUnderTheDigestOfItsBytes() {
        assertThat(store.put("abc".getBytes(UTF_8))).isEqualTo(ABC);

        assertThat(store.get(ABC))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString(UTF_8).isEqualTo("abc"));
    }

    @Test
    void aDoubleIsStoredOnceAndNothingElseIsLeft() throws IOException {
        store.put("abc".getBytes(UTF_8));
        store.put("abc".getBytes(UTF_8));
        store.put("صورة".getBytes(UTF_8));

        assertThat(files()).hasSize(2);
        assertThat(files())
                .allSatisfy(file -> assertThat(file.getFileName().toString()).hasSize(64));
    }

    @Test
    void whatIsStoredIsNeverWrittenAgain() throws IOException {
        store.put("abc".getBytes(UTF_8));
        Object before = Files.readAttributes(files().getFirst(), "unix:ino").get("ino");

        store.put("abc".getBytes(UTF_8));

        assertThat(Files.readAttributes(files().getFirst(), "unix:ino").get("ino"))
                .isEqualTo(before);
    }

    @Test
    void anotherStoreOnTheSameFolderFindsIt() {
        store.put("abc".getBytes(UTF_8));

        assertThat(store(folder.resolve("files")).get(ABC)).isPresent();
    }

    @Test
    void whatWasNeverStoredIsNotThere() {
        assertThat(store.get(ABC)).isEmpty();
    }

    @Test
    void aNameThatIsNoDigestLeadsNowhere() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret");

        assertThat(
                        List.of(
                                "",
                                "../secret",
                                "secret",
                                ABC.toUpperCase(java.util.Locale.ROOT),
                                ABC + "0",
                                ABC + "\n"))
                .allSatisfy(name -> assertThat(store.get(name)).isEmpty());
    }

    @Test
    void aFolderThatCannotBeMadeIsAnErrorAndNotSilence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> store(file.resolve("files")).put("abc".getBytes(UTF_8)))
                .isInstanceOf(java.io.UncheckedIOException.class);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static FileStore store(Path files) {
        return new FileStore(
                new Settings(
                        files,
                        URI.create("http://localhost"),
                        "localhost",
                        0,
                        0,
                        Optional.empty(),
                        files,
                        Optional.empty(),
                        TrustedProxies.NONE,
                        PageSettings.USUAL));
    }
}
