package org.jarida.media;

/**
 * A stored image.
 *
 * @param id SHA-256 of the file, in hexadecimal
 * @param format file ending and kind: svg
 * @param width natural width in pixels
 * @param height natural height in pixels
 */
public record Image(String id, String format, int width, int height) {}
