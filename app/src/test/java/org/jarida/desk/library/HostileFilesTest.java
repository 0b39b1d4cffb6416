package org.jarida.desk.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jarida.StaffBrowser;
import org.jarida.TestPaper;
import org.jarida.article.ImageUses;
import org.jarida.media.PhotographFiles;
import org.jarida.media.Scene;
import org.jarida.media.library.Library;
import org.jarida.media.library.LibraryFilter;
import org.jarida.media.library.LibraryFilter.Which;
import org.jarida.media.library.LibraryImage;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;
import org.jarida.staff.Editor.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Files that somebody made to do harm are refused with a reason, and leave nothing behind. */
class HostileFilesTest {
    private static final BufferedImage VIEW = Scene.of(400, 300, 1);
    private static final byte[] JPEG = PhotographFiles.jpeg(VIEW);
    private static final byte[] PNG = PhotographFiles.png(VIEW);
    private static final byte[] WEBP = PhotographFiles.webp(VIEW);
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";

    private static TestPaper paper;
    private static StaffBrowser maha;

    @BeforeAll
    static void start() {
        paper = TestPaper.start();
        maha = StaffBrowser.as(paper, Role.REPORTER);
        maha.get("/newsroom/images");
    }

    @AfterAll
    static void stop() {
        paper.close();
    }

    @TestFactory
    Stream<DynamicTest> refused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "image.not-allowed 1 a drawing with a script",
                text(SVG + "<script>1</script></svg>"));
        files.put(
                "image.not-allowed 2 with a deed",
                text(SVG.replace(">", " onload=\"1\">") + "</svg>"));
        files.put("image.not-allowed 3 with a foreign page", text(SVG + "<foreignObject/></svg>"));
        files.put(
                "image.not-allowed 4 with a link elsewhere",
                text(SVG + "<image href=\"//evil.example/a\"/></svg>"));
        files.put(
                "image.not-allowed 5 a page that poses as a JPEG",
                text("<html><script>1</script></html>"));
        files.put("image.not-allowed 6 with entities without end", text(entities()));
        files.put("image.unknown-kind 7 a GIF that is a script", text("GIF89a=1;alert(1)//;"));
        files.put("image.too-many-pixels 8 a bomb as PNG", png(50_000, 50_000));
        files.put("image.too-many-pixels 9 a bomb as JPEG", jpeg(65_535, 65_535));
        files.put("image.broken 10 negative sizes", png(-400, 300));
        files.put("image.broken 11 no width", png(0, 300));
        files.put("image.broken 12 more pixels told than there are", png(4_000, 3_000));
        files.put("image.unknown-kind 13 an archive", zip());
        files.put("image.broken 14 cut off", Arrays.copyOf(JPEG, JPEG.length / 2));
        files.put("image.broken 15 cut off in its head", Arrays.copyOf(PNG, 30));
        files.put("image.empty 16 nothing", new byte[0]);
        files.put("image.moving 17 a film as WebP", film());
        files.put(
                "image.moving 18 a film as PNG", PhotographFiles.pngWith(PNG, "acTL", new byte[8]));
        files.put("image.unknown-kind 19 a TIFF that goes in circles", tiff());
        files.put("image.unknown-kind 20 words", text("words"));
        files.put("image.too-large 21 too heavy", Arrays.copyOf(JPEG, (10 << 20) + 1));
        files.put("image.rare-kind 22 lines told after the picture", jpeg(400, 0));
        return files.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () ->
                                                assertRefused(
                                                        Upload.of(maha, one.getValue()),
                                                        one.getKey().split(" ")[0])));
    }

    @TestFactory
    Stream<DynamicTest> requestsThatAreNoOneFile() {
        byte[] body = Upload.body(Upload.Part.jpeg(JPEG));
        String type = "multipart/form-data; boundary=----jarida-test";
        return Map.of(
                        "image.one-file two",
                        Upload.of(maha, Upload.Part.jpeg(JPEG), Upload.Part.jpeg(PNG)),
                        "image.not-sent none",
                        Upload.of(maha),
                        "image.not-sent no form",
                        Upload.raw(maha, "image/jpeg", JPEG),
                        "image.not-sent a form that is cut off",
                        Upload.raw(maha, type, Arrays.copyOf(body, body.length / 2)),
                        "image.not-sent a form without boundary",
                        Upload.raw(maha, "multipart/form-data", body),
                        "image.unknown-kind words that are called an image",
                        Upload.of(maha, new Upload.Part("a.jpg", "image/jpeg", text("words"))))
                .entrySet()
                .stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () ->
                                                assertRefused(
                                                        one.getValue(),
                                                        one.getKey().split(" ")[0])));
    }

    @Test
    void aNameCannotLeaveItsPlaceOrTurnThePageAround() {
        byte[] file = PhotographFiles.jpeg(Scene.of(80, 60, 7));

        HttpResponse<String> answer =
                Upload.of(maha, new Upload.Part("../../etc/\u202Egpj.<b>x", "text/plain", file));

        assertThat(answer.statusCode()).isEqualTo(200);
        String id = Upload.json(answer).get("id").stringValue();
        String page = maha.get("/newsroom/images/" + id).body();
        assertThat(page)
                .contains("<bdi>gpj.&lt;b&gt;x</bdi>")
                .doesNotContain("etc/", "\u202E", "<b>");
    }

    @TestFactory
    Stream<DynamicTest> takenAndHarmless() {
        String secret = "Warda-Bint-Salem";
        byte[] exif = PhotographFiles.exif(6, secret);
        byte[] located =
                PhotographFiles.jpegWithExif(PhotographFiles.jpeg(Scene.of(90, 60, 2)), exif);
        byte[] wide = PhotographFiles.jpeg(Scene.of(90, 60, 3));
        byte[] long1 =
                PhotographFiles.jpegWith(
                        wide, 0xE1, PhotographFiles.joined(text("Exif\0\0"), new byte[60_000]));
        byte[] page =
                PhotographFiles.joined(
                        PhotographFiles.jpeg(Scene.of(90, 60, 4)), text("<script>" + secret));
        byte[] profiled =
                PhotographFiles.jpegWith(
                        PhotographFiles.jpeg(Scene.of(90, 60, 5)),
                        0xE2,
                        PhotographFiles.joined(text("ICC_PROFILE\0\1\1"), new byte[50_000]));
        byte[] progressive = PhotographFiles.progressiveJpeg(Scene.of(90, 60, 6));
        return Map.of(
                        "who and where", located,
                        "a head of sixty kilobytes", long1,
                        "a page behind the picture", page,
                        "a profile of nothing", profiled,
                        "in steps", progressive)
                .entrySet()
                .stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () -> assertHarmless(one.getValue(), secret)));
    }

    private static void assertHarmless(byte[] file, String secret) {
        HttpResponse<String> answer = Upload.of(maha, file);
        assertThat(answer.statusCode()).isEqualTo(200);
        String id = Upload.json(answer).get("id").stringValue();
        for (String width : new String[] {"320", "1280&whole=true"}) {
            HttpResponse<String> preview =
                    maha.get("/newsroom/images/" + id + "/preview?w=" + width);
            assertThat(preview.statusCode()).isEqualTo(200);
            assertThat(preview.headers().firstValue("Content-Type")).contains("image/webp");
            assertThat(preview.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .isEqualTo("default-src 'none'; sandbox");
            assertThat(preview.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("private");
            assertThat(preview.body()).startsWith("RIFF").doesNotContain(secret, "<script");
        }
    }

    private static void assertRefused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        String why = Messages.of(Language.AR).text(reason);
        assertThat(Upload.json(answer).get("message").stringValue()).contains(why);
        LibraryFilter all = new LibraryFilter("picture.jpg", 0, Which.ALL);
        List<LibraryImage> there =
                paper.database().read(sql -> Library.page(sql, all, ImageUses::isUsed, 0));
        assertThat(there).allMatch(one -> one.width() <= 90);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static String entities() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        return bomb + "]>" + SVG + "<title>&a9;</title></svg>";
    }

    private static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return PhotographFiles.joined(
                Arrays.copyOf(PNG, 8),
                PhotographFiles.pngChunk("IHDR", header.array()),
                Arrays.copyOfRange(PNG, 33, PNG.length));
    }

    private static byte[] jpeg(int width, int height) {
        byte[] jpeg = JPEG.clone();
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) != 0xC0) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return jpeg;
    }

    private static byte[] zip() {
        return PhotographFiles.joined("PK\3\4".getBytes(ISO_8859_1), new byte[5_000]);
    }

    private static byte[] film() {
        byte[] frames = new byte[0];
        for (int i = 0; i < 1_000; i++) {
            frames = PhotographFiles.joined(frames, text("ANMF\0\0\0\0"));
        }
        byte[] film = PhotographFiles.webpWith(WEBP, 400, 300, 2, "ANIM", new byte[6]);
        byte[] whole = PhotographFiles.joined(film, frames);
        ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).putInt(4, whole.length - 8);
        return whole;
    }

    /** Its list of tags names itself as the next one. */
    private static byte[] tiff() {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put("MM".getBytes(ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 0)
                .putInt(8);
        return tiff.array();
    }
}
