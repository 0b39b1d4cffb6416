package org.jarida.desk.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jarida.media.library.LibraryFilter;
import org.jarida.media.library.LibraryFilter.Which;
import org.jarida.media.library.LibraryImage;
import org.jarida.paper.NewsroomFrame;
import org.jarida.staff.Account;
import org.jspecify.annotations.Nullable;

/**
 * A page of the library.
 *
 * @param page from 0
 * @param said sentence about what was just done; null where nothing was
 * @param problem sentence about what was not taken; null where nothing was refused
 * @param undo id of the image that was just removed; null where none was
 */
public record LibraryView(
        NewsroomFrame frame,
        LibraryFilter filter,
        List<Choice> choices,
        List<Listed> images,
        List<Account> people,
        int page,
        boolean isMore,
        boolean mayAdd,
        @Nullable String said,
        @Nullable String problem,
        @Nullable String undo) {
    public LibraryView {
        choices = List.copyOf(choices);
        images = List.copyOf(images);
        people = List.copyOf(people);
    }

    /** What the list can be narrowed to, and how much that would show. */
    public record Choice(Which which, int count) {}

    /**
     * @param uses how many articles hold it
     * @param isLogo whether the paper's own name is drawn by it
     */
    public record Listed(LibraryImage image, int uses, boolean isLogo) {
        public String address() {
            return "/newsroom/images/" + image.id();
        }

        public String preview() {
            return ImageJson.preview(image, 320);
        }

        /** The height at which it is shown 320 wide. */
        public int height() {
            return Math.max(1, Math.round(320f * image.shownHeight() / image.shownWidth()));
        }
    }

    public boolean isFiltered() {
        return filter.which() != Which.ALL || filter.person() != 0 || !filter.words().isBlank();
    }

    /** The same list, narrowed in another way. */
    public String address(Which which) {
        return address(which, 0);
    }

    /** Another page of the same list. */
    public String address(int otherPage) {
        return address(filter.which(), otherPage);
    }

    private String address(Which which, int otherPage) {
        return frame.link("/newsroom/images")
                + "?which="
                + which.code()
                + "&person="
                + filter.person()
                + "&q="
                + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                + (otherPage == 0 ? "" : "&page=" + otherPage);
    }
}
