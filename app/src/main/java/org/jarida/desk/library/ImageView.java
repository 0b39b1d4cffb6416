package org.jarida.desk.library;

import java.util.List;
import org.jarida.article.workflow.WorkItem;
import org.jarida.media.Focus;
import org.jarida.media.library.LibraryImage;
import org.jarida.paper.NewsroomFrame;
import org.jspecify.annotations.Nullable;

/**
 * An image of the library and the articles that hold it.
 *
 * @param isLogo whether the paper's own name is drawn by it
 * @param mayFrame false where readers see it and this person may not publish
 * @param said sentence about what was just done; null where nothing was
 * @param problem sentence about what was not taken; null where nothing was refused
 */
public record ImageView(
        NewsroomFrame frame,
        LibraryImage image,
        List<Use> uses,
        boolean isLogo,
        boolean mayWrite,
        boolean mayFrame,
        boolean mayRemove,
        @Nullable String said,
        @Nullable String problem) {
    private static final int PERCENT = Focus.MOST / 100;
    private static final int KIBIBYTE = 1024;

    public ImageView {
        uses = List.copyOf(uses);
    }

    /**
     * @param isNow false where only an earlier revision of the article holds it
     * @param isPublic whether readers see it there
     */
    public record Use(WorkItem article, boolean isNow, boolean isPublic) {}

    /** The address of the screen, or of what is done on it. */
    public String address(String rest) {
        return frame.link("/newsroom/images/" + image.id() + rest);
    }

    /** The whole picture, also what readers are not shown. */
    public String whole() {
        return "/newsroom/images/" + image.id() + "/preview?w=1280&whole=true";
    }

    public int focusX() {
        return image.focus().x() / PERCENT;
    }

    public int focusY() {
        return image.focus().y() / PERCENT;
    }

    public long kibibytes() {
        return Math.max(1, image.bytes() / KIBIBYTE);
    }

    public boolean isUsed() {
        return isLogo || !uses.isEmpty();
    }
}
