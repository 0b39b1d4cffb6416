package org.jarida.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jarida.article.JsonFields.Flawed;
import org.jarida.media.Image;
import org.jarida.media.ImageWords;
import org.jarida.media.Images;
import org.jarida.media.Photograph;
import org.jarida.media.StoredImage;
import org.jarida.platform.Database;
import org.jarida.platform.Sha256;
import org.jooq.DSLContext;

/** Takes the pictures that articles name from one folder, and from nowhere else. */
final class PictureFolder {
    private final Path folder;
    private final Database database;
    private final Images images;
    private final Map<Path, StoredImage> taken = new ConcurrentHashMap<>();

    PictureFolder(Path folder, Database database, Images images) {
        this.folder = folder.toAbsolutePath().normalize();
        this.database = database;
        this.images = images;
    }

    /**
     * @param name path below the folder
     * @param path where the name stands, for the message
     * @throws Flawed where there is no such file or it is no picture
     */
    StoredImage take(String name, String path) {
        return taken.computeIfAbsent(file(name, path), file -> store(file, path));
    }

    /**
     * The same for what is shown at any width, and by night in a form of its own.
     *
     * @throws Flawed also where it is a photograph
     */
    StoredImage takeDrawing(String name, String path) {
        StoredImage stored = take(name, path);
        if (!stored.image().isDrawing()) {
            throw new Flawed(path, "image.not-a-drawing");
        }
        return stored;
    }

    static void note(Images images, DSLContext sql, Iterable<StoredImage> pictures, Instant at) {
        pictures.forEach(one -> images.add(sql, one, at));
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

    private StoredImage store(Path file, String path) {
        byte[] bytes = read(file, path);
        if (Photograph.begins(bytes)) {
            // An import that is begun anew does not develop its photographs again.
            Optional<Image> known = database.read(sql -> images.find(sql, Sha256.of(bytes)));
            if (known.isPresent()) {
                return new StoredImage(known.get(), bytes.length, List.of(), ImageWords.NONE);
            }
        }
        return switch (images.take(bytes)) {
            case Images.Taking.Taken(var stored) -> stored;
            case Images.Taking.Refused(var reason) -> throw new Flawed(path, reason);
        };
    }

    /** Never more than an image may have: nobody knows what the folder holds. */
    private static byte[] read(Path file, String path) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Images.MOST_BYTES + 1);
            if (bytes.length > Images.MOST_BYTES) {
                throw new Flawed(path, "image.too-large");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
