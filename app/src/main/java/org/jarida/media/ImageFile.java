package org.jarida.media;

/**
 * A file of an image that anybody can get while a public article shows the image.
 *
 * @param address path below the paper's address
 * @param mediaType as HTTP names it
 */
public record ImageFile(String address, String mediaType, int width, int height) {}
