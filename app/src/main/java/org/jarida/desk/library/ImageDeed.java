package org.jarida.desk.library;

import java.util.Optional;
import java.util.Set;
import org.jarida.paper.NewsroomFrame;

/** What was just done with an image, for the line that says so. */
final class ImageDeed {
    private static final Set<String> KNOWN =
            Set.of("added", "double", "described", "framed", "removed", "restored");

    private ImageDeed() {}

    static Optional<String> said(NewsroomFrame frame, String code) {
        return KNOWN.contains(code)
                ? Optional.of(frame.text("image.done." + code))
                : Optional.empty();
    }
}
