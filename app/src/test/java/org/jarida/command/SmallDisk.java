package org.jarida.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system of its own, as small as wanted; where this is not allowed the test is skipped. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk mounted(String options) throws IOException {
        Path folder = Files.createTempDirectory("jarida-disk");
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) == 0,
                "file systems may be mounted here");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    void remount(String options) throws IOException {
        assertThat(run("mount", "-o", "remount," + options, folder.toString())).isZero();
    }

    @Override
    public void close() throws IOException {
        assertThat(run("umount", "--lazy", folder.toString())).isZero();
        Files.delete(folder);
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            // There is no such program.
            return -1;
        }
    }
}
