package org.jarida.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.luciad.imageio.webp.CompressionType;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A photograph is taken whatever its format, and readers get it upright, at several widths. */
@Tag("once")
class PhotographTest {
    @TestFactory
    Stream<DynamicTest> everyFormatShowsWhatWasPhotographed() {
        BufferedImage view = Ninths.of(900, 600);
        return Map.of(
                        "baseline JPEG", PhotographFiles.jpeg(view),
                        "progressive JPEG", PhotographFiles.progressiveJpeg(view),
                        "PNG", PhotographFiles.png(view),
                        "lossy WebP", PhotographFiles.webp(view),
                        "lossless WebP", PhotographFiles.webp(view, CompressionType.Lossless))
                .entrySet()
                .stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () -> {
                                            Developed developed = Developed.of(one.getValue());
                                            developed.shows(Ninths.COLOURS);
                                            assertThat(developed.widths(VariantFormat.WEBP))
                                                    .containsExactly(320, 640, 900);
                                            assertThat(developed.widths(VariantFormat.JPEG))
                                                    .containsExactly(320, 640, 900);
                                        }));
    }

    @Test
    void theGivenFileIsKeptAsItIs() {
        byte[] file = PhotographFiles.jpeg(Ninths.of(90, 60));

        assertThat(Developed.of(file).photograph().bytes()).isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "319, 200, 319",
        "320, 200, 320",
        "321, 200, 320 321",
        "1000, 700, 320 640 960 1000",
        "1920, 100, 320 640 960 1280 1920",
        "4000, 300, 320 640 960 1280 1920",
        "7, 16000, 7",
        "16000, 7, 320 640 960 1280 1920"
    })
    void noVariantIsLargerThanWhatWasGiven(int width, int height, String widths) {
        Developed developed = Developed.of(PhotographFiles.png(Ninths.of(width, height)));

        assertThat(developed.widths(VariantFormat.WEBP))
                .containsExactlyElementsOf(
                        Stream.of(widths.split(" ")).map(Integer::valueOf).toList());
        assertThat(developed.photograph().width()).isEqualTo(width);
        assertThat(developed.photograph().height()).isEqualTo(height);
        for (Variant variant : developed.photograph().variants()) {
            BufferedImage image = Developed.decoded(variant);
            long proportional = Math.max(1, Math.round((double) height * variant.width() / width));
            assertThat(List.of(image.getWidth(), image.getHeight()))
                    .isEqualTo(List.of(variant.width(), variant.height()))
                    .isEqualTo(List.of(variant.width(), (int) proportional));
        }
    }

    /** The first row and column of what is stored, as Exif 2.32 tells of the values 1 to 8. */
    @ParameterizedTest
    @CsvSource({
        "1, top, left",
        "2, top, right",
        "3, bottom, right",
        "4, bottom, left",
        "5, left, top",
        "6, right, top",
        "7, right, bottom",
        "8, left, bottom",
    })
    void whateverWayTheCameraWasHeldThePictureStandsUpright(
            int orientation, String row, String column) {
        BufferedImage stored = Ninths.stored(720, 480, row, column);
        byte[] file =
                PhotographFiles.jpegWithExif(
                        PhotographFiles.jpeg(stored), PhotographFiles.exif(orientation, "x"));

        Developed developed = Developed.of(file);

        developed.shows(Ninths.COLOURS);
        assertThat(developed.photograph().width()).isEqualTo(720);
        assertThat(developed.photograph().height()).isEqualTo(480);
        assertThat(developed.widths(VariantFormat.JPEG)).containsExactly(320, 640, 720);
    }

    @Test
    void theOtherFormatsTellHowTheCameraWasHeldToo() {
        BufferedImage stored = Ninths.stored(720, 480, "right", "top");
        byte[] exif = PhotographFiles.exif(6, "x");

        Developed.of(PhotographFiles.pngWith(PhotographFiles.png(stored), "eXIf", exif))
                .shows(Ninths.COLOURS);
        Developed.of(
                        PhotographFiles.webpWith(
                                PhotographFiles.webp(stored), 480, 720, 0x08, "EXIF", exif))
                .shows(Ninths.COLOURS);
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "77"})
    void anOrientationThatIsNoneCountsForNothing(int orientation) {
        byte[] jpeg = PhotographFiles.jpeg(Ninths.of(90, 60));

        Developed.of(PhotographFiles.jpegWithExif(jpeg, PhotographFiles.exif(orientation, "x")))
                .shows(Ninths.COLOURS);
        Developed.of(PhotographFiles.jpegWithExif(jpeg, new byte[] {'M', 'M', 0, 42, 0}))
                .shows(Ninths.COLOURS);
    }

    /** Every second pixel is read, and the picture is the same. */
    @Test
    void aPictureOfFiftyMegapixelsIsRead() {
        BufferedImage view = new BufferedImage(8_660, 5_773, BufferedImage.TYPE_3BYTE_BGR);
        Ninths.paint(view, Ninths.COLOURS);

        Developed developed = Developed.of(PhotographFiles.jpeg(view));

        developed.shows(Ninths.COLOURS);
        assertThat(developed.photograph().width()).isEqualTo(8_660);
        assertThat(developed.widths(VariantFormat.WEBP)).endsWith(1_920);
    }
}
