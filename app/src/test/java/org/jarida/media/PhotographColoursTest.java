package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.luciad.imageio.webp.CompressionType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Readers see the colours that were meant, however a file tells them. */
@Tag("once")
class PhotographColoursTest {
    private static final byte[] LINEAR =
            ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

    /** Adobe's segment: no transformation of colours. */
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};

    /** In light, 55 of 255 is what sRGB writes as 128. */
    private static final String LINEAR_GREY = "373737";

    @Test
    void greyIsNeitherLighterNorDarker() throws IOException {
        BufferedImage grey = new BufferedImage(90, 60, BufferedImage.TYPE_BYTE_GRAY);
        fill(grey.getRaster(), 128);

        Developed.of(PhotographFiles.jpeg(grey)).shows("808080", "808080");
        Developed.of(PhotographFiles.png(grey)).shows("808080", "808080");
        BufferedImage deep = new BufferedImage(90, 60, BufferedImage.TYPE_USHORT_GRAY);
        fill(deep.getRaster(), 0x8000);
        Developed.of(PhotographFiles.png(deep)).shows("808080", "808080");
    }

    @Test
    void greyWithTransparencyLiesOnWhite() {
        BufferedImage grey = components(ColorSpace.CS_GRAY, DataBuffer.TYPE_BYTE, 2);
        fill(grey.getRaster(), 96, 128);

        Developed.of(PhotographFiles.png(grey)).shows("afafaf", "afafaf");
    }

    @Test
    void sixteenBitsAreTakenAsEight() {
        BufferedImage deep = components(ColorSpace.CS_sRGB, DataBuffer.TYPE_USHORT, 3);
        fill(deep.getRaster(), 0xD080, 0x20FF, 0x2000);
        Developed.of(PhotographFiles.png(deep)).shows("d02020", "d02020");

        BufferedImage transparent = components(ColorSpace.CS_sRGB, DataBuffer.TYPE_USHORT, 4);
        fill(transparent.getRaster(), 0xD000, 0x2000, 0x2000, 0);
        Developed.of(PhotographFiles.png(transparent)).shows("ffffff", "ffffff");
    }

    @Test
    void palettesAreLookedUp() {
        byte[] red = {(byte) 0xD0, 0x20};
        byte[] green = {0x20, (byte) 0xB0};
        byte[] blue = {0x20, 0x30};
        for (int bits : new int[] {1, 2, 4, 8}) {
            IndexColorModel palette = new IndexColorModel(bits, 2, red, green, blue);
            int type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
            BufferedImage image = new BufferedImage(90, 60, type, palette);
            Ninths.paint(image, "d02020", "20b030");

            Developed.of(PhotographFiles.png(image)).shows("d02020", "20b030", "d02020");
        }
    }

    @Test
    void whatIsTransparentShowsWhiteAsPaperDoes() {
        BufferedImage image = new BufferedImage(90, 60, BufferedImage.TYPE_INT_ARGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color(0x20, 0x40, 0xD0, 128));
        drawing.fillRect(30, 0, 30, 60);
        drawing.setColor(new Color(0x20B030));
        drawing.fillRect(60, 0, 30, 60);
        drawing.dispose();

        String[] onWhite = {"ffffff", "8f9fe7", "20b030"};
        Developed.of(PhotographFiles.png(image)).shows(onWhite);
        Developed.of(PhotographFiles.webp(image)).shows(onWhite);
        Developed.of(PhotographFiles.webp(image, CompressionType.Lossless)).shows(onWhite);
    }

    @Test
    void colourProfilesAreFollowed() throws IOException {
        BufferedImage view = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        Ninths.paint(view, LINEAR_GREY);

        Developed.of(PhotographFiles.jpeg(view)).shows(LINEAR_GREY);
        Developed.of(jpegWithProfile(PhotographFiles.jpeg(view), LINEAR)).shows("808080");
        Developed.of(PhotographFiles.pngWith(PhotographFiles.png(view), "iCCP", iccp(LINEAR)))
                .shows("808080");
        Developed.of(
                        PhotographFiles.webpWith(
                                PhotographFiles.webp(view), 90, 60, 0x20, "ICCP", LINEAR))
                .shows("808080");
    }

    @Test
    void aProfileThatIsNoneCountsForNothing() throws IOException {
        BufferedImage view = Ninths.of(90, 60);
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] broken = LINEAR.clone();
        Arrays.fill(broken, 140, broken.length, (byte) 0x55);
        byte[] bomb = iccp(new byte[100 << 20]);

        for (byte[] profile : new byte[][] {grey, broken, {1, 2, 3}, {}}) {
            Developed.of(jpegWithProfile(PhotographFiles.jpeg(view), profile))
                    .shows(Ninths.COLOURS);
            Developed.of(PhotographFiles.pngWith(PhotographFiles.png(view), "iCCP", iccp(profile)))
                    .shows(Ninths.COLOURS);
        }
        Developed.of(PhotographFiles.pngWith(PhotographFiles.png(view), "iCCP", bomb))
                .shows(Ninths.COLOURS);
    }

    /** Inks are stored as their opposite, as Photoshop began to and everybody does since. */
    @Test
    void theInksOfAPrintersFileBecomeLight() throws IOException {
        Developed.of(PhotographFiles.jpegWith(cmykJpeg(255, 25, 25, 245), 0xEE, ADOBE))
                .shows("f51818", "f51818");
    }

    private static BufferedImage components(int space, int type, int bands) {
        boolean alpha = bands % 2 == 0;
        ComponentColorModel model =
                new ComponentColorModel(
                        ColorSpace.getInstance(space), alpha, false, alpha ? 3 : 1, type);
        return new BufferedImage(model, model.createCompatibleWritableRaster(90, 60), false, null);
    }

    private static void fill(WritableRaster raster, int... pixel) {
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.setPixel(x, y, pixel);
            }
        }
    }

    /** In two parts, as a long one comes. */
    private static byte[] jpegWithProfile(byte[] jpeg, byte[] profile) {
        byte[] name = "ICC_PROFILE\0".getBytes(ISO_8859_1);
        int half = profile.length / 2;
        byte[] first = Arrays.copyOf(profile, half);
        byte[] second = Arrays.copyOfRange(profile, half, profile.length);
        byte[] with =
                PhotographFiles.jpegWith(
                        jpeg, 0xE2, PhotographFiles.joined(name, new byte[] {2, 2}, second));
        return PhotographFiles.jpegWith(
                with, 0xE2, PhotographFiles.joined(name, new byte[] {1, 2}, first));
    }

    private static byte[] iccp(byte[] profile) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write("own\0\0".getBytes(ISO_8859_1));
        try (var deflated = new DeflaterOutputStream(data)) {
            deflated.write(profile);
        }
        return data.toByteArray();
    }

    private static byte[] cmykJpeg(int... inks) throws IOException {
        WritableRaster raster =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 90, 60, 4, null);
        fill(raster, inks);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
