package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Whoever sends a photograph to the paper does not tell its readers where they live. */
@Tag("once")
class PhotographMetadataTest {
    private static final String WHO = "Warda-Bint-Salem";

    /** What the shortest file of a format says of itself: sizes, tables, how it is coded. */
    private static final Set<String> NEEDED =
            Set.of("JPEG", "JFIF", "Huffman", "WebP", "File Type");

    @TestFactory
    Stream<DynamicTest> placePersonAndTimeAreInNoVariant() {
        byte[] exif = PhotographFiles.exif(1, WHO);
        byte[] xmp =
                ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><name>" + WHO + "</name></x:xmpmeta>")
                        .getBytes(UTF_8);
        BufferedImage view = Ninths.of(360, 240);
        return Map.of(
                        "JPEG", jpeg(PhotographFiles.jpeg(view), exif, xmp),
                        "progressive JPEG", jpeg(PhotographFiles.progressiveJpeg(view), exif, xmp),
                        "PNG", png(PhotographFiles.png(view), exif, xmp),
                        "WebP with Exif",
                                PhotographFiles.webpWith(
                                        PhotographFiles.webp(view), 360, 240, 8, "EXIF", exif),
                        "WebP with XMP",
                                PhotographFiles.webpWith(
                                        PhotographFiles.webp(view), 360, 240, 4, "XMP ", xmp))
                .entrySet()
                .stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(), () -> assertSilent(one.getValue())));
    }

    private static byte[] jpeg(byte[] jpeg, byte[] exif, byte[] xmp) {
        byte[] comment = PhotographFiles.jpegWith(jpeg, 0xFE, WHO.getBytes(ISO_8859_1));
        byte[] photoshop =
                PhotographFiles.jpegWith(
                        comment, 0xED, ("Photoshop 3.0\0" + WHO).getBytes(ISO_8859_1));
        byte[] extended =
                PhotographFiles.jpegWith(
                        photoshop,
                        0xE1,
                        PhotographFiles.joined(
                                "http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1), xmp));
        // A telephone's film of the moment lies behind the end of the picture.
        return PhotographFiles.joined(
                PhotographFiles.jpegWithExif(extended, exif), WHO.getBytes(ISO_8859_1));
    }

    private static byte[] png(byte[] png, byte[] exif, byte[] xmp) {
        byte[] text = PhotographFiles.pngWith(png, "tEXt", ("Author\0" + WHO).getBytes(ISO_8859_1));
        byte[] extended =
                PhotographFiles.pngWith(
                        text,
                        "iTXt",
                        PhotographFiles.joined(
                                "XML:com.adobe.xmp\0\0\0\0\0".getBytes(ISO_8859_1), xmp));
        return PhotographFiles.pngWith(extended, "eXIf", exif);
    }

    private static void assertSilent(byte[] file) throws ImageProcessingException, IOException {
        assertThat(new String(file, ISO_8859_1)).contains(WHO);
        Photograph photograph = Developed.of(file).photograph();

        assertThat(photograph.variants()).hasSize(4);
        for (Variant variant : photograph.variants()) {
            assertThat(new String(variant.bytes(), ISO_8859_1)).doesNotContain(WHO);
            assertThat(said(variant.bytes())).isSubsetOf(NEEDED);
        }
    }

    private static Set<String> said(byte[] bytes) throws ImageProcessingException, IOException {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .collect(Collectors.toSet());
    }
}
