package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.luciad.imageio.webp.CompressionType;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could do harm, or what no reader could see, is refused with a reason. */
@Tag("once")
class PhotographRefusalsTest {
    private static final BufferedImage VIEW = Ninths.of(120, 80);
    private static final byte[] JPEG = PhotographFiles.jpeg(VIEW);
    private static final byte[] PNG = PhotographFiles.png(VIEW);
    private static final byte[] WEBP = PhotographFiles.webp(VIEW);
    private static final byte[] LOSSLESS = PhotographFiles.webp(VIEW, CompressionType.Lossless);

    /** A small file that would fill the memory is known by its header. */
    @ParameterizedTest
    @CsvSource({"30000, 30000", "65500, 65500", "7300, 7300", "16001, 1", "1, 16001"})
    void aBombIsNotLit(int width, int height) {
        assertRefused(jpegOf(width, height), UnfitFile.TOO_MANY_PIXELS);
        assertRefused(pngOf(width, height), UnfitFile.TOO_MANY_PIXELS);
    }

    @Test
    void theLargestSizesThatAFormatKnows() {
        assertRefused(pngOf(Integer.MAX_VALUE, Integer.MAX_VALUE), UnfitFile.TOO_MANY_PIXELS);
        assertRefused(pngOf(-1, 80), UnfitFile.BROKEN);
        assertRefused(pngOf(0, 80), UnfitFile.BROKEN);
        assertRefused(jpegOf(0, 80), UnfitFile.RARE);
        assertRefused(webpOf(WEBP, 16_383, 16_383), UnfitFile.TOO_MANY_PIXELS);
        assertRefused(webpOf(WEBP, 6_000, 4_001), UnfitFile.TOO_MANY_PIXELS);
        assertRefused(webpOf(WEBP, 0, 80), UnfitFile.BROKEN);
        byte[] canvas = PhotographFiles.webpWith(WEBP, 1 << 24, 1 << 24, 0, "XMP ", new byte[] {1});
        assertRefused(canvas, UnfitFile.BROKEN);
    }

    /** More pixels are promised than come. */
    @Test
    void aHeaderThatPromisesTooMuch() {
        assertRefused(pngOf(1_200, 800), UnfitFile.BROKEN);
        assertRefused(webpOf(LOSSLESS, 1_200, 800), UnfitFile.BROKEN);
    }

    @Test
    void whatIsCutOffAnywhere() {
        for (byte[] file : new byte[][] {JPEG, PNG, WEBP, LOSSLESS}) {
            for (int length = 13; length < file.length; length += 1 + length / 37) {
                assertRefused(Arrays.copyOf(file, length), UnfitFile.BROKEN);
            }
        }
    }

    @Test
    void aWrongChecksum() {
        byte[] png = PNG.clone();
        png[png.length / 2] ^= 1;

        assertRefused(png, UnfitFile.BROKEN);
    }

    @Test
    void whatMoves() {
        byte[] control = new byte[8];
        assertRefused(PhotographFiles.pngWith(PNG, "acTL", control), UnfitFile.MOVING);
        assertRefused(
                PhotographFiles.webpWith(WEBP, 120, 80, 2, "ANIM", control), UnfitFile.MOVING);
    }

    /** Lossless, arithmetic, hierarchical; the frame that is there is given another name. */
    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xC5, 0xC9, 0xCA, 0xCC, 0xF0})
    void aCodingThatNoBrowserShows(int marker) {
        byte[] jpeg = JPEG.clone();
        jpeg[frame(jpeg) - 3] = (byte) marker;

        assertRefused(jpeg, UnfitFile.RARE);
    }

    @Test
    void twelveBitsOrTwoColours() {
        byte[] deep = JPEG.clone();
        deep[frame(deep)] = 12;
        assertRefused(deep, UnfitFile.RARE);

        byte[] two = JPEG.clone();
        two[frame(two) + 5] = 2;
        assertRefused(two, UnfitFile.RARE);
    }

    /** Each scan of a progressive JPEG costs a pass over the whole picture. */
    @Test
    void scansWithoutEnd() {
        int scan = indexOf(JPEG, 0xDA);
        byte[] again = Arrays.copyOfRange(JPEG, scan, JPEG.length - 2);
        byte[] file = JPEG;
        for (int i = 0; i < 40; i++) {
            file = PhotographFiles.joined(Arrays.copyOf(file, file.length - 2), again, end());
        }

        assertRefused(file, UnfitFile.RARE);
    }

    /** Found by flipping bytes: its pixels are never there, and zeros were read in their place. */
    @Test
    @Timeout(30)
    void aFileThatMakesItsDecoderReadOnForMinutes() {
        byte[] file =
                Base64.getDecoder()
                        .decode(
                                "UklGRn4AAABXRUJQVlA4THIAAAAvO8AJEE9gGICaQwkxhNDCCGHP4RgJgLsJTGJcE5j"
                                        + "ILZvRJpmAxSKIJf8o4jhFEAgkoW2+WvB0s3f2gnEU2iASXl1QTNtWNXoA"
                                        + "TyGFFFJIIYUUUvZ4D/vMIvovJEgke6RDhQnHLs67FVgw4J1rsCHhE0o=");

        assertRefused(file, UnfitFile.BROKEN);
    }

    @Test
    void chunksThatAreNeededAndUnknown() {
        assertRefused(PhotographFiles.pngWith(PNG, "CgBI", new byte[4]), UnfitFile.RARE);
    }

    @Test
    void whatHasNoPixels() {
        assertRefused(
                PhotographFiles.joined(Arrays.copyOf(JPEG, frame(JPEG) - 4), end()),
                UnfitFile.BROKEN);
        byte[] header = Arrays.copyOf(PNG, 33);
        assertRefused(
                PhotographFiles.joined(header, PhotographFiles.pngChunk("IEND", new byte[0])),
                UnfitFile.BROKEN);
        assertRefused(PhotographFiles.riff("EXIF\0\0\0\0".getBytes(ISO_8859_1)), UnfitFile.BROKEN);
    }

    @Test
    void aFileOfMoreThanTenMebibytes() {
        byte[] heavy = Arrays.copyOf(JPEG, Photograph.MOST_BYTES + 1);

        assertRefused(heavy, "image.too-large");
        assertThat(Photograph.read(Arrays.copyOf(JPEG, Photograph.MOST_BYTES)))
                .isInstanceOf(Photograph.Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "GIF89a\1\0\1\0\0\0\0;",
                "BM......",
                "II*\0....",
                "%PDF-1.7",
                "RIFF....WAVEfmt ",
                "\0\0\0\u0018ftypheic....",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<html><script>alert(1)</script>"
            })
    void whatIsNoPhotograph(String text) {
        assertRefused(text.getBytes(ISO_8859_1), "image.unknown-kind");
    }

    /** A drawing that acts does not become a photograph by the bytes before it. */
    @Test
    void aDrawingInDisguise() {
        byte[] script = "<svg onload=\"alert(1)\"/>".getBytes(UTF_8);

        assertRefused(PhotographFiles.joined(Arrays.copyOf(JPEG, 3), script), UnfitFile.BROKEN);
        assertRefused(PhotographFiles.joined(Arrays.copyOf(PNG, 8), script), UnfitFile.BROKEN);
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThat(Photograph.read(file))
                .as("%d bytes", file.length)
                .isEqualTo(new Photograph.Reading.Refused(reason));
    }

    private static byte[] jpegOf(int width, int height) {
        byte[] jpeg = JPEG.clone();
        ByteBuffer.wrap(jpeg)
                .putShort(frame(jpeg) + 1, (short) height)
                .putShort(frame(jpeg) + 3, (short) width);
        return jpeg;
    }

    private static byte[] pngOf(int width, int height) {
        byte[] header = Arrays.copyOfRange(PNG, 16, 29);
        ByteBuffer.wrap(header).putInt(width).putInt(height);
        return PhotographFiles.joined(
                Arrays.copyOf(PNG, 8),
                PhotographFiles.pngChunk("IHDR", header),
                Arrays.copyOfRange(PNG, 33, PNG.length));
    }

    private static byte[] webpOf(byte[] webp, int width, int height) {
        byte[] other = webp.clone();
        ByteBuffer bytes = ByteBuffer.wrap(other).order(ByteOrder.LITTLE_ENDIAN);
        if (webp == LOSSLESS) {
            bytes.putInt(21, bytes.getInt(21) & 0xF000_0000 | width - 1 | height - 1 << 14);
        } else {
            bytes.putShort(26, (short) width).putShort(28, (short) height);
        }
        return other;
    }

    /** Where the frame's data begins: bits, height, width, colours. */
    private static int frame(byte[] jpeg) {
        return indexOf(jpeg, 0xC0) + 4;
    }

    private static int indexOf(byte[] jpeg, int marker) {
        for (int at = 2; ; at += 2 + (jpeg[at + 2] & 255) * 256 + (jpeg[at + 3] & 255)) {
            if ((jpeg[at + 1] & 255) == marker) {
                return at;
            }
        }
    }

    private static byte[] end() {
        return new byte[] {(byte) 0xFF, (byte) 0xD9};
    }
}
