package org.jarida.desk.library;

import java.util.Map;
import org.jarida.desk.Json;
import org.jarida.media.library.LibraryImage;
import org.jspecify.annotations.Nullable;

/** An image as the scripts of the newsroom know it. */
final class ImageJson {
    private ImageJson() {}

    static Map<String, @Nullable Object> of(LibraryImage image) {
        return Json.object(
                "id", image.id(),
                "address", preview(image, 640),
                "width", image.shownWidth(),
                "height", image.shownHeight(),
                "name", image.name(),
                "credit", image.words().credit(),
                "caption", image.words().caption(),
                "alt", image.words().alt());
    }

    /** Another crop is another address: browsers keep previews for a while. */
    static String preview(LibraryImage image, int width) {
        return "/newsroom/images/" + image.id() + "/preview?w=" + width + "&e=" + image.edition();
    }
}
