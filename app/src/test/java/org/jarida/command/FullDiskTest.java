package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jarida.TestDatabase;
import org.jarida.platform.PageSettings;
import org.jarida.platform.Settings;
import org.jarida.platform.TrustedProxies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk stops an import with one line, and loses nothing that was reported as taken in. */
class FullDiskTest {
    private static final int ARTICLES = 4_000;
    private final Path archive;
    private @Nullable SmallDisk disk;

    FullDiskTest(@TempDir Path folder) {
        archive = folder.resolve("archive.jsonl");
    }

    @BeforeEach
    void onSqlite() {
        assumeFalse(TestDatabase.isPostgres(), "the data folder holds the database");
    }

    @AfterEach
    void giveTheDiskBack() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    void anImportGoesOnWhenThereIsRoomAgain() throws IOException {
        new GeneratedArchive(3).write(archive, ARTICLES);
        SmallDisk small = mount("size=16m");
        Settings settings = settings(small);

        Spawned.Result stopped = importing(settings).end();

        assertToldInOneLine(stopped);
        assertThat(stopped.out()).as("progress before the disk was full").isNotEmpty();
        long reported = TakenIn.reported(stopped.out().getLast());
        assertToldInOneLine(importing(settings).end());

        small.remount("size=64m");

        TakenIn taken = TakenIn.in(settings);
        taken.assertWhole();
        taken.assertHasLines(reported);
        assertThat(importing(settings).end().code()).isZero();
        TakenIn all = TakenIn.in(settings);
        all.assertWhole();
        all.assertHasLines(ARTICLES);
        assertThat(all.titles()).hasSize(ARTICLES);
    }

    @Test
    void aDiskThatIsFullFromTheBeginningIsSaidAsSuch() throws IOException {
        new GeneratedArchive(3).write(archive, 1);
        SmallDisk small = mount("size=64k");
        Files.write(small.folder().resolve("rest"), new byte[60_000]);

        assertToldInOneLine(importing(settings(small)).end());
    }

    private SmallDisk mount(String options) throws IOException {
        SmallDisk mounted = SmallDisk.mounted(options);
        disk = mounted;
        return mounted;
    }

    private static void assertToldInOneLine(Spawned.Result result) {
        assertThat(result.err()).startsWith("jarida: The disk is full").hasLineCount(1);
        assertThat(result.code()).isNotZero();
        assertThat(result.out()).allMatch(line -> line.matches("[0-9,]+ read, .*"));
    }

    private Spawned importing(Settings settings) {
        return Spawned.start(
                Spawned.environment(settings), List.of("import", "articles", archive.toString()));
    }

    private static Settings settings(SmallDisk disk) {
        Path data = disk.folder();
        URI url = URI.create("http://localhost");
        return new Settings(
                data,
                url,
                "localhost",
                0,
                0,
                Optional.empty(),
                data.resolve("files"),
                Optional.empty(),
                TrustedProxies.NONE,
                PageSettings.USUAL);
    }
}
