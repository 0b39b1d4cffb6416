package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A drawing holds shapes; whatever could act, load or deceive is refused. */
@Tag("once")
class DrawingTest {
    private static final Path ART = Path.of("..", "sample", "art");
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " viewBox=\"0 0 40 30\">";

    @Test
    void shapesAreTakenAsTheyAre() {
        byte[] bytes = (OPEN + "<title>مرساة</title><path d=\"M0 0h4\"/></svg>").getBytes(UTF_8);

        assertThat(Drawing.read(bytes))
                .isInstanceOfSatisfying(
                        Drawing.Reading.Read.class,
                        read -> {
                            assertThat(read.drawing().bytes()).isEqualTo(bytes);
                            assertThat(read.drawing().width()).isEqualTo(40);
                            assertThat(read.drawing().height()).isEqualTo(30);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href=\"https://example.org/x.js\"/>",
                "<rect onload=\"alert(1)\"/>",
                "<rect OnClick=\"alert(1)\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<style>rect{background:url(//example.org)}</style>",
                "<rect style=\"fill:red\"/>",
                "<a xlink:href=\"javascript:alert(1)\"><rect/></a>",
                "<a href=\"javascript:alert(1)\"><rect/></a>",
                "<g xlink:href=\"https://example.org\"/>",
                "<image href=\"https://example.org/x.png\"/>",
                "<use href=\"#x\"/>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<set attributeName=\"onclick\" to=\"alert(1)\"/>",
                "<rect fill=\"url(https://example.org/x)\"/>",
                "<rect fill=\"URL (#x)\"/>",
                "<rect fill=\"u\\72l(https://example.org/x)\"/>",
                "<rect fill=\"image-set('https://example.org/x' 1x)\"/>",
                "<filter id=\"x\"><feImage href=\"https://example.org/x\"/></filter>",
                "<iframe src=\"https://example.org\"/>",
                "<text>words</text>",
                "<rect xml:base=\"https://example.org/\"/>",
                "<html:script xmlns:html=\"http://www.w3.org/1999/xhtml\">alert(1)</html:script>",
                "<?xml-stylesheet href=\"https://example.org/x.css\"?>",
                "&outside;",
                "<g>"
            })
    void whatCouldActIsRefused(String hostile) {
        assertRefused((OPEN + hostile + "</svg>").getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&b;</svg>",
                "<!DOCTYPE svg SYSTEM 'file:///etc/passwd'>"
                        + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<?xml-stylesheet href='x'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<svg viewBox='0 0 1 1'/>",
                "<svg xmlns='http://example.org/svg' viewBox='0 0 1 1'/>",
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "<g xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 NaN NaN'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e9 1'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 -5 5'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 Infinity 5'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/><svg/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'",
                "words",
                ""
            })
    void whatIsNoDrawingIsRefused(String hostile) {
        assertRefused(hostile.getBytes(UTF_8));
    }

    @Test
    void otherEncodingsAreRefused() {
        assertRefused((OPEN + "<title>مرساة</title></svg>").getBytes(UTF_16));
        assertRefused((OPEN + "<title>é</title></svg>").getBytes(ISO_8859_1));
        assertRefused(
                ("<?xml version='1.0' encoding='UTF-7'?>"
                                + OPEN
                                + "<title>+ADw-script+AD4-</title></svg>")
                        .getBytes(UTF_8));
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertRefused((OPEN + " ".repeat(1 << 20) + "</svg>").getBytes(UTF_8));
        assertRefused(
                (OPEN + "<g>".repeat(20_000) + "</g>".repeat(20_000) + "</svg>").getBytes(UTF_8));
    }

    @TestFactory
    Stream<DynamicTest> theSamplesDrawingsAreTaken() throws IOException {
        try (Stream<Path> files = Files.list(ART)) {
            List<Path> drawings =
                    files.filter(one -> one.toString().endsWith(".svg")).sorted().toList();
            assertThat(drawings).isNotEmpty();
            return drawings.stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(),
                                            () -> assertTaken(file)));
        }
    }

    private static void assertTaken(Path file) throws IOException {
        assertThat(Drawing.read(Files.readAllBytes(file))).isInstanceOf(Drawing.Reading.Read.class);
    }

    private static void assertRefused(byte[] bytes) {
        assertThat(Drawing.read(bytes)).isInstanceOf(Drawing.Reading.Refused.class);
    }
}
