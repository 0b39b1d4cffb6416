package org.jarida.media.library;

import static org.jarida.schema.Tables.IMAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jarida.media.ImageWords;
import org.jarida.media.Images;
import org.jarida.media.SearchWords;
import org.jarida.media.StoredImage;
import org.jarida.platform.Database;
import org.jarida.platform.Sha256;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes a file that somebody sent into the library, once: a double is the image that is there. */
@Component
public final class AddImage {
    private static final int LONGEST_NAME = 200;

    /** Files in memory at once, two of which are developed; others wait on the disk. */
    private static final int PLACES = 4;

    private static final int PATIENCE_SECONDS = 20;

    private final Database database;
    private final Images images;
    private final Semaphore room = new Semaphore(PLACES, true);

    public AddImage(Database database, Images images) {
        this.database = database;
        this.images = images;
    }

    /**
     * A file as it came.
     *
     * @param name as its sender calls it
     * @param bytes how many
     */
    public record Sent(String name, long bytes, InputStreamSource content) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Added(LibraryImage image) implements Outcome {}

        /** The same file was there; what is said of it stays as it is. */
        record Double(LibraryImage image) implements Outcome {}

        /**
         * @param reason message key, see the catalogues
         */
        record Refused(String reason) implements Outcome {}

        /** Too many others send images at this moment. */
        record Busy() implements Outcome {}
    }

    public Outcome add(Editor editor, Sent sent, Clock clock) {
        editor.require(Task.WRITE);
        if (sent.bytes() == 0) {
            return new Outcome.Refused("image.empty");
        }
        if (sent.bytes() > Images.MOST_BYTES) {
            return new Outcome.Refused("image.too-large");
        }
        if (!enter()) {
            return new Outcome.Busy();
        }
        try {
            return take(editor, sent, clock.instant());
        } finally {
            room.release();
        }
    }

    private boolean enter() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Outcome take(Editor editor, Sent sent, Instant at) {
        byte[] bytes = read(sent);
        Optional<LibraryImage> known = known(editor, Sha256.of(bytes), at);
        if (known.isPresent()) {
            return new Outcome.Double(known.get());
        }
        return switch (images.take(bytes)) {
            case Images.Taking.Refused(var reason) -> new Outcome.Refused(reason);
            case Images.Taking.Taken(var stored) -> {
                LibraryImage added =
                        database.write(sql -> note(sql, editor, stored, name(sent), at));
                if (!images.isStored(stored)) {
                    // A file of it was being discarded, as the last of another image.
                    images.take(bytes);
                }
                yield new Outcome.Added(added);
            }
        };
    }

    private static byte[] read(Sent sent) {
        try (InputStream in = sent.content().getInputStream()) {
            return in.readNBytes(Images.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever sends an image again that waits to be forgotten wants it back. */
    private Optional<LibraryImage> known(Editor editor, String id, Instant at) {
        if (database.read(sql -> Library.find(sql, id)).isEmpty()) {
            return Optional.empty();
        }
        return database.write(
                sql -> {
                    Optional<LibraryImage> held = Library.hold(sql, id);
                    if (held.filter(one -> one.removedAt().isPresent()).isEmpty()) {
                        return held;
                    }
                    RemoveImage.restore(sql, editor, id, at);
                    return Library.find(sql, id);
                });
    }

    private LibraryImage note(
            DSLContext sql, Editor editor, StoredImage stored, String name, Instant at) {
        String id = stored.image().id();
        images.add(sql, stored, at);
        sql.update(IMAGE)
                .set(IMAGE.FILE_NAME, name)
                .set(IMAGE.ADDED_BY, editor.account())
                .set(IMAGE.ADDED_BY_NAME, editor.name())
                .set(IMAGE.SEARCH_WORDS, SearchWords.of(stored.words(), name))
                .where(IMAGE.ID.eq(id))
                .execute();
        Audit.append(sql, at, editor, "add-image", "image " + id, name);
        return Library.find(sql, id).orElseThrow();
    }

    /** Without folders, and without what could turn the words around it. */
    private static String name(Sent sent) {
        String name = sent.name();
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return ImageWords.sound(name.substring(folder + 1), LONGEST_NAME);
    }
}
