package org.jarida.media.library;

import static org.jarida.schema.Tables.IMAGE;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jarida.media.Crop;
import org.jarida.media.Focus;
import org.jarida.media.Image;
import org.jarida.media.Images;
import org.jarida.media.StoredImage;
import org.jarida.platform.ChangeLog;
import org.jarida.platform.Database;
import org.jarida.staff.Audit;
import org.jarida.staff.Editor;
import org.jarida.staff.Task;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Sets what of an image is shown and what of that stays in sight. The file never changes; readers
 * get other files, under other addresses. Where readers see the image already, that is a
 * publication, and only who may publish may do it.
 */
@Component
public final class FrameImage {
    private final Database database;
    private final Images images;

    public FrameImage(Database database, Images images) {
        this.database = database;
        this.images = images;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Framed(LibraryImage image) implements Outcome {}

        /**
         * @param reason message key, see the catalogues
         */
        record Refused(String reason) implements Outcome {}

        record NotThere() implements Outcome {}
    }

    /**
     * @param crop empty for the whole
     * @param pages tags of the public pages that show the image
     */
    public Outcome frame(
            Editor editor,
            String id,
            Focus focus,
            Optional<Crop> crop,
            Function<DSLContext, Set<String>> pages,
            Clock clock) {
        editor.require(Task.WRITE);
        Optional<LibraryImage> found = database.read(sql -> Library.find(sql, id));
        if (found.isEmpty()) {
            return new Outcome.NotThere();
        }
        LibraryImage image = found.get();
        Optional<Crop> part = crop.filter(one -> !one.isWhole(image.width(), image.height()));
        if (part.filter(one -> image.isDrawing() || !one.fits(image.width(), image.height()))
                .isPresent()) {
            return new Outcome.Refused("image.crop-outside");
        }
        if (!editor.may(Task.PUBLISH) && !database.read(pages::apply).isEmpty()) {
            return new Outcome.Refused("image.shown-to-readers");
        }
        boolean isNew = part.isPresent() && !part.equals(image.crop());
        List<StoredImage.File> files = isNew ? images.develop(id, part.get()) : List.of();
        Instant at = clock.instant();
        return database.write(sql -> frame(sql, editor, id, focus, part, files, pages, at));
    }

    private static Outcome frame(
            DSLContext sql,
            Editor editor,
            String id,
            Focus focus,
            Optional<Crop> crop,
            List<StoredImage.File> files,
            Function<DSLContext, Set<String>> pages,
            Instant at) {
        if (Library.hold(sql, id).isEmpty()) {
            return new Outcome.NotThere();
        }
        Set<String> shownOn = pages.apply(sql);
        if (!editor.may(Task.PUBLISH) && !shownOn.isEmpty()) {
            return new Outcome.Refused("image.shown-to-readers");
        }
        String edition = crop.map(Crop::edition).orElse(Images.WHOLE);
        Images.add(sql, id, edition, files);
        Crop part = crop.orElse(new Crop(0, 0, 0, 0));
        sql.update(IMAGE)
                .set(IMAGE.FOCUS_X, focus.x())
                .set(IMAGE.FOCUS_Y, focus.y())
                .set(IMAGE.CROP_LEFT, part.left())
                .set(IMAGE.CROP_TOP, part.top())
                .set(IMAGE.CROP_WIDTH, part.width())
                .set(IMAGE.CROP_HEIGHT, part.height())
                .set(IMAGE.EDITION, edition)
                .where(IMAGE.ID.eq(id))
                .execute();
        Audit.append(sql, at, editor, "frame-image", "image " + id, edition);
        Set<String> tags = new HashSet<>(shownOn);
        tags.add(Image.tag(id));
        ChangeLog.append(sql, at, tags);
        return new Outcome.Framed(Library.find(sql, id).orElseThrow());
    }
}
