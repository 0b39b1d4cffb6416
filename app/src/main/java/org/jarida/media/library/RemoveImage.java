package org.jarida.media.library;

import static org.jarida.schema.Tables.IMAGE;
import static org.jarida.schema.Tables.IMAGE_VARIANT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jarida.media.Images;
import org.jarida.paper.PaperStore;
import org.jarida.platform.Database;
import org.jarida.platform.Jobs;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/**
 * Takes an image that is used nowhere out of the library: it is marked, can be brought back for a
 * week, and then is forgotten with its files.
 */
@Component
public final class RemoveImage {
    /** The name of the job that forgets it; its data is the image's id. */
    public static final String JOB = "forget-image";

    /** How long it can be brought back. */
    public static final Duration GRACE = Duration.ofDays(7);

    private final Database database;
    private final Images images;
    private final Jobs jobs;

    public RemoveImage(Database database, Images images, Jobs jobs) {
        this.database = database;
        this.images = images;
        this.jobs = jobs;
    }

    /** What came of it. */
    public enum Outcome {
        REMOVED,
        IN_USE,
        /** Somebody else added it, and the editor may remove their own only. */
        NOT_YOURS,
        NOT_THERE
    }

    /**
     * @param isUsed whether an article holds the image of that id
     */
    public Outcome remove(
            Editor editor, String id, Function<Field<String>, Condition> isUsed, Clock clock) {
        editor.require(Task.WRITE);
        Instant at = clock.instant();
        return database.write(
                sql -> {
                    Optional<LibraryImage> held = Library.hold(sql, id);
                    if (held.isEmpty()) {
                        return Outcome.NOT_THERE;
                    }
                    if (!editor.may(Task.EDIT) && held.get().addedBy() != editor.account()) {
                        return Outcome.NOT_YOURS;
                    }
                    if (isUsed(sql, id, isUsed)) {
                        return Outcome.IN_USE;
                    }
                    if (held.get().removedAt().isEmpty()) {
                        mark(sql, editor, held.get(), at);
                    }
                    return Outcome.REMOVED;
                });
    }

    private void mark(DSLContext sql, Editor editor, LibraryImage image, Instant at) {
        sql.update(IMAGE).set(IMAGE.REMOVED_AT, at).where(IMAGE.ID.eq(image.id())).execute();
        Audit.append(sql, at, editor, "remove-image", "image " + image.id(), image.fileName());
        jobs.enqueue(sql, JOB, image.id(), at.plus(GRACE));
    }

    private static boolean isUsed(
            DSLContext sql, String id, Function<Field<String>, Condition> isUsed) {
        boolean inArticle = sql.fetchExists(IMAGE, IMAGE.ID.eq(id).and(isUsed.apply(IMAGE.ID)));
        return inArticle || isLogo(sql, id);
    }

    /** True where the paper's own name is drawn by it. */
    public static boolean isLogo(DSLContext sql, String id) {
        Optional<String> one = Optional.of(id);
        return PaperStore.find(sql)
                .filter(paper -> paper.logo().equals(one) || paper.logoReverse().equals(one))
                .isPresent();
    }

    /** Brings it back. */
    public boolean restore(Editor editor, String id, Clock clock) {
        editor.require(Task.WRITE);
        Instant at = clock.instant();
        return database.write(
                sql -> Library.hold(sql, id).isPresent() && restore(sql, editor, id, at));
    }

    static boolean restore(DSLContext sql, Editor editor, String id, Instant at) {
        int changed =
                sql.update(IMAGE)
                        .setNull(IMAGE.REMOVED_AT)
                        .where(IMAGE.ID.eq(id), IMAGE.REMOVED_AT.isNotNull())
                        .execute();
        if (changed > 0) {
            Audit.append(sql, at, editor, "restore-image", "image " + id, "");
        }
        return true;
    }

    /** Forgets it, where its time has come and nobody has used it meanwhile. */
    public void forget(String id, Function<Field<String>, Condition> isUsed, Instant at) {
        Set<String> unnamed = database.write(sql -> forget(sql, id, isUsed, at));
        images.discard(unnamed);
    }

    private static Set<String> forget(
            DSLContext sql, String id, Function<Field<String>, Condition> isUsed, Instant at) {
        boolean isDue =
                Library.hold(sql, id)
                        .flatMap(LibraryImage::removedAt)
                        .filter(since -> !since.plus(GRACE).isAfter(at))
                        .isPresent();
        if (!isDue) {
            return Set.of();
        }
        if (isUsed(sql, id, isUsed)) {
            sql.update(IMAGE).setNull(IMAGE.REMOVED_AT).where(IMAGE.ID.eq(id)).execute();
            return Set.of();
        }
        Condition its = IMAGE_VARIANT.IMAGE_ID.eq(id);
        List<String> files =
                sql.select(IMAGE_VARIANT.FILE_ID)
                        .from(IMAGE_VARIANT)
                        .where(its)
                        .fetch(IMAGE_VARIANT.FILE_ID);
        sql.deleteFrom(IMAGE_VARIANT).where(its).execute();
        sql.deleteFrom(IMAGE).where(IMAGE.ID.eq(id)).execute();
        Audit.append(sql, at, Editor.operator(), "forget-image", "image " + id, "");
        Set<String> unnamed = new HashSet<>(files);
        unnamed.add(id);
        // Pictures that differ only in what was written beside them have the same files.
        unnamed.removeIf(
                file ->
                        sql.fetchExists(IMAGE_VARIANT, IMAGE_VARIANT.FILE_ID.eq(file))
                                || sql.fetchExists(IMAGE, IMAGE.ID.eq(file)));
        return unnamed;
    }
}
