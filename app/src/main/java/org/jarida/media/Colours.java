package org.jarida.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;

/** Brings the colours of a camera's or a screen's own profile into sRGB, which the web means. */
final class Colours {
    private Colours() {}

    /**
     * @param image whose three colours are those of the profile
     * @param profile an ICC profile; one that is empty, broken or not of three colours counts for
     *     nothing
     */
    static BufferedImage inSrgb(BufferedImage image, byte[] profile) {
        if (profile.length == 0) {
            return image;
        }
        try {
            ICC_Profile own = ICC_Profile.getInstance(profile);
            if (own.getColorSpaceType() != ColorSpace.TYPE_RGB) {
                return image;
            }
            ICC_Profile[] way = {own, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            BufferedImage converted =
                    new BufferedImage(image.getWidth(), image.getHeight(), image.getType());
            new ColorConvertOp(way, null).filter(image.getRaster(), converted.getRaster());
            return converted;
        } catch (CMMException | IllegalArgumentException e) {
            return image;
        }
    }
}
