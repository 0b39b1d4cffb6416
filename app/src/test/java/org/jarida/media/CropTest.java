package org.jarida.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A crop shows its part of the picture as it stands upright, however the camera was held. */
@Tag("once")
class CropTest {
    private static final int NEAR = 12;

    /** The middle field on the right is cut out: blue-green is in the middle, lilac at its side. */
    @ParameterizedTest
    @CsvSource({
        "1, top, left",
        "2, top, right",
        "3, bottom, right",
        "4, bottom, left",
        "5, left, top",
        "6, right, top",
        "7, right, bottom",
        "8, left, bottom"
    })
    void thePartThatWasMeant(int value, String row, String column) {
        BufferedImage stored = Ninths.stored(900, 600, row, column);
        byte[] file =
                PhotographFiles.jpegWithExif(
                        PhotographFiles.jpeg(stored), PhotographFiles.exif(value, "n"));

        Photograph cut = read(file, new Crop(600, 200, 300, 200));

        assertThat(cut.width()).as("of the whole").isEqualTo(900);
        assertThat(cut.variants()).hasSize(2);
        for (Variant variant : cut.variants()) {
            assertThat(variant.width() + "x" + variant.height()).isEqualTo("300x200");
            BufferedImage image = Developed.decoded(variant);
            for (int[] point :
                    new int[][] {{12, 12}, {287, 12}, {150, 100}, {12, 187}, {287, 187}}) {
                assertNear(image.getRGB(point[0], point[1]), 0xC040C0);
            }
        }
    }

    @Test
    void aPartOfALargePictureIsTakenFromItsFullSize() {
        byte[] file = PhotographFiles.jpeg(Ninths.of(3_000, 2_000));

        Photograph cut = read(file, new Crop(1_000, 0, 2_000, 1_000));

        assertThat(cut.variants().getLast().width()).isEqualTo(1_920);
        assertThat(cut.variants().getLast().height()).isEqualTo(960);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 900, 600, true",
        "836, 536, 64, 64, true",
        "-1, 0, 100, 100, false",
        "0, 0, 901, 600, false",
        "900, 0, 64, 64, false",
        "0, 0, 63, 600, false",
        "0, 2147483647, 64, 64, false",
        "0, 0, 2147483647, 2147483647, false"
    })
    void whatFits(int left, int top, int width, int height, boolean fits) {
        assertThat(new Crop(left, top, width, height).fits(900, 600)).isEqualTo(fits);
    }

    @Test
    void aSmallPictureCanBeCroppedToItsOwnSize() {
        assertThat(new Crop(0, 0, 40, 30).fits(40, 30)).isTrue();
    }

    private static Photograph read(byte[] file, Crop crop) {
        return switch (Photograph.read(file, Optional.of(crop))) {
            case Photograph.Reading.Read(var photograph) -> photograph;
            case Photograph.Reading.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private static void assertNear(int pixel, int expected) {
        for (int shift = 0; shift < 24; shift += 8) {
            int wanted = expected >> shift & 255;
            assertThat(pixel >> shift & 255).isBetween(wanted - NEAR, wanted + NEAR);
        }
    }
}
