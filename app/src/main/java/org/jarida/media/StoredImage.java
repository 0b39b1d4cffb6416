package org.jarida.media;

import java.util.List;

/**
 * An image whose files are stored, and which is not noted yet.
 *
 * @param bytes of the file that was given
 * @param words what was written into it
 */
public record StoredImage(Image image, long bytes, List<File> files, ImageWords words) {
    public StoredImage {
        files = List.copyOf(files);
    }

    /**
     * A file of a photograph that readers can get.
     *
     * @param id in the store
     */
    public record File(VariantFormat format, int width, int height, String id, long bytes) {}
}
