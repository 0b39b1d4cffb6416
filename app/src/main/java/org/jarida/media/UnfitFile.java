package org.jarida.media;

/** A file cannot be taken as a photograph; never leaves the reading of it. */
final class UnfitFile extends Exception {
    static final String BROKEN = "image.broken";
    static final String RARE = "image.rare-kind";
    static final String MOVING = "image.moving";
    static final String TOO_MANY_PIXELS = "image.too-many-pixels";

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason message key, see the catalogues
     */
    UnfitFile(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
