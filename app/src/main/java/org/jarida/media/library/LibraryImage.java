package org.jarida.media.library;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.media.Crop;
import org.jarida.media.Focus;
import org.jarida.media.ImageWords;

/**
 * An image as the newsroom knows it.
 *
 * @param id SHA-256 of the file that was given, in hexadecimal
 * @param width of the whole picture when it stands upright, in pixels
 * @param height of the whole picture when it stands upright, in pixels
 * @param bytes of the file that was given
 * @param fileName under which it was given; empty where nobody knows
 * @param addedBy number of an account; 0 for the command line
 * @param focus in what is shown of it
 * @param crop empty where the whole is shown
 * @param edition names the crop in addresses; empty for the whole
 * @param removedAt since when it waits to be forgotten
 */
public record LibraryImage(
        String id,
        String format,
        int width,
        int height,
        long bytes,
        String fileName,
        long addedBy,
        String addedByName,
        Instant addedAt,
        ImageWords words,
        Focus focus,
        Optional<Crop> crop,
        String edition,
        Optional<Instant> removedAt) {

    /** What it is called where one line has room. */
    public String name() {
        return Stream.of(words.headline(), words.caption(), words.alt())
                .filter(not(String::isEmpty))
                .findFirst()
                .orElse(fileName);
    }

    /** True where an article could show it as it is. */
    public boolean isSaid() {
        return !words.credit().isEmpty() && !words.alt().isEmpty();
    }

    public boolean isDrawing() {
        return format.equals("svg");
    }

    /** Width of what is shown of it, in pixels. */
    public int shownWidth() {
        return crop.map(Crop::width).orElse(width);
    }

    /** Height of what is shown of it, in pixels. */
    public int shownHeight() {
        return crop.map(Crop::height).orElse(height);
    }

    /** What is shown of it. */
    public Crop shown() {
        return crop.orElseGet(() -> new Crop(0, 0, width, height));
    }
}
