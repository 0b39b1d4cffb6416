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

    /** The same with what the articles that bring it say of it, where its file says nothing. */
    public StoredImage orSaid(ImageWords said) {
        return new StoredImage(
                image,
                bytes,
                files,
                new ImageWords(
                        words.headline(),
                        words.caption().isEmpty() ? said.caption() : words.caption(),
                        words.credit().isEmpty() ? said.credit() : words.credit(),
                        words.alt().isEmpty() ? said.alt() : words.alt()));
    }

    /**
     * A file of a photograph that readers can get.
     *
     * @param id in the store
     */
    public record File(VariantFormat format, int width, int height, String id, long bytes) {}
}
