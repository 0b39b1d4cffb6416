package org.jarida.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jarida.article.JsonFields.Flawed;
import org.jarida.media.Drawing;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jooq.DSLContext;

/** Takes the pictures that articles name from one folder, and from nowhere else. */
final class PictureFolder {
    private final Path folder;
    private final Images images;
    private final Map<Path, Stored> taken = new ConcurrentHashMap<>();

    /** A picture whose file is stored. */
    record Stored(Image image, long bytes) {}

    PictureFolder(Path folder, Images images) {
        this.folder = folder.toAbsolutePath().normalize();
        this.images = images;
    }

    /**
     * @param name path below the folder
     * @param path where the name stands, for the message
     * @throws Flawed where there is no such file or it is no picture
     */
    Stored take(String name, String path) {
        return taken.computeIfAbsent(file(name, path), file -> store(file, path));
    }

    static void note(Images images, DSLContext sql, Iterable<Stored> pictures, Instant at) {
        pictures.forEach(one -> images.add(sql, one.image(), one.bytes(), at));
    }

    private Path file(String name, String path) {
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // Falls through to the one refusal for every name that leads to no file.
        }
        throw new Flawed(path, "image.no-file");
    }

    private Stored store(Path file, String path) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return switch (Drawing.read(bytes)) {
                case Drawing.Reading.Read(var drawing) ->
                        new Stored(images.store(drawing), bytes.length);
                case Drawing.Reading.Refused(var reason, var _) -> throw new Flawed(path, reason);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
