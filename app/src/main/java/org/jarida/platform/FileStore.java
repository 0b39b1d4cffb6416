package org.jarida.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Files by content: a file's name is the SHA-256 of its bytes, so that a double is stored once and
 * nothing stored ever changes. A file is whole on the disk before its name exists.
 */
@Component
public final class FileStore {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public FileStore(Settings settings) {
        this.folder = settings.files();
    }

    /** Stores the bytes and returns their id, 64 hexadecimal digits. */
    public String put(byte[] bytes) {
        String id = Sha256.of(bytes);
        Path file = path(id);
        if (!Files.exists(file)) {
            write(file, bytes);
        }
        return id;
    }

    public Optional<byte[]> get(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            Path file = path(id);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True where there is a file of that id. */
    public boolean has(String id) {
        return ID.matcher(id).matches() && Files.exists(path(id));
    }

    /** Removes a file; whoever calls this knows that nothing names it any more. */
    public void remove(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("No id: " + id);
        }
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String id) {
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "new-", ".part");
            try {
                Files.write(unfinished, bytes);
                try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
