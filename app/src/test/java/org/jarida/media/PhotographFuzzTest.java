package org.jarida.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.luciad.imageio.webp.CompressionType;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Whatever bytes are flipped in a good file, it is taken or refused, and that soon. */
@Tag("once")
class PhotographFuzzTest {
    private static final int FLIPPED = Integer.getInteger("jarida.fuzz", 200);

    @TestFactory
    @Timeout(300)
    Stream<DynamicTest> flippedBytes() {
        return files().entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(), () -> flip(one.getValue(), one.getKey())));
    }

    private static Map<String, byte[]> files() {
        BufferedImage view = Ninths.of(60, 40);
        BufferedImage grey = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_GRAY);
        Ninths.paint(grey, Ninths.COLOURS);
        BufferedImage clear = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        Ninths.paint(clear, Ninths.COLOURS);
        clear.setRGB(7, 7, 0x40FF0000);
        BufferedImage palette = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_INDEXED);
        Ninths.paint(palette, Ninths.COLOURS);
        byte[] exif = PhotographFiles.exif(6, "somebody");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("JPEG", PhotographFiles.jpegWithExif(PhotographFiles.jpeg(view), exif));
        files.put("progressive JPEG", PhotographFiles.progressiveJpeg(view));
        files.put("grey JPEG", PhotographFiles.jpeg(grey));
        files.put("PNG", PhotographFiles.pngWith(PhotographFiles.png(view), "eXIf", exif));
        files.put("clear PNG", PhotographFiles.png(clear));
        files.put("PNG with palette", PhotographFiles.png(palette));
        files.put("WebP", PhotographFiles.webp(view));
        files.put("clear WebP", PhotographFiles.webp(clear));
        files.put("lossless WebP", PhotographFiles.webp(clear, CompressionType.Lossless));
        files.put(
                "WebP with Exif",
                PhotographFiles.webpWith(PhotographFiles.webp(view), 60, 40, 8, "EXIF", exif));
        return files;
    }

    private static void flip(byte[] file, String name) {
        assertThat(Photograph.read(file)).isInstanceOf(Photograph.Reading.Read.class);
        Random random = new Random(name.hashCode());
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < FLIPPED; i++) {
            byte[] flipped = file.clone();
            for (int flips = random.nextInt(6); flips >= 0; flips--) {
                // The beginning holds what steers the rest.
                int reach = random.nextBoolean() ? file.length : Math.min(64, file.length);
                flipped[random.nextInt(reach)] = (byte) random.nextInt();
            }
            // Otherwise a checksum alone would refuse most of them.
            byte[] tried = name.contains("PNG") ? withChecksums(flipped) : flipped;
            switch (Photograph.read(tried)) {
                case Photograph.Reading.Read(var photograph) ->
                        assertThat(photograph.variants()).isNotEmpty();
                case Photograph.Reading.Refused(var reason) -> reasons.add(reason);
            }
        }
        assertThat(reasons).as("some are refused, and some taken").isNotEmpty();
        assertThat(reasons.size()).isLessThan(FLIPPED);
    }

    private static byte[] withChecksums(byte[] png) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int at = 8;
        while (at + 12 <= png.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > png.length - at - 12) {
                return png;
            }
            CRC32 sum = new CRC32();
            sum.update(png, at + 4, length + 4);
            bytes.putInt(at + 8 + length, (int) sum.getValue());
            at += 12 + length;
        }
        return png;
    }
}
