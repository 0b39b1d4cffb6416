package org.jarida.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What agencies write into their pictures is read, in whatever letters they write it. */
@Tag("once")
class WrittenWordsTest {
    private static final byte[] JPEG = PhotographFiles.jpeg(Ninths.of(90, 60));
    private static final int BY_LINE = 80;
    private static final int HEADLINE = 105;
    private static final int CREDIT = 110;
    private static final int CAPTION = 120;

    @Test
    void arabicInUtf8AsIptc() {
        byte[] declared = record(1, 90, new byte[] {0x1B, '%', 'G'});
        byte[] iptc =
                PhotographFiles.joined(
                        declared,
                        record(2, BY_LINE, "وردة بن سالم".getBytes(UTF_8)),
                        record(2, CREDIT, "وكالة السارية".getBytes(UTF_8)),
                        record(2, HEADLINE, "مرفأ صيّادين".getBytes(UTF_8)),
                        record(2, CAPTION, "قوارب تعود إلى المرفأ فجرا.".getBytes(UTF_8)));

        ImageWords words = words(withIptc(iptc));

        assertThat(words.credit()).isEqualTo("وردة بن سالم / وكالة السارية");
        assertThat(words.headline()).isEqualTo("مرفأ صيّادين");
        assertThat(words.caption()).isEqualTo("قوارب تعود إلى المرفأ فجرا.");
        assertThat(words.alt()).isEmpty();
    }

    @Test
    void oldEncodingsThatNothingDeclares() {
        assertThat(caption("قوارب في المرفأ", "UTF-8")).isEqualTo("قوارب في المرفأ");
        assertThat(caption("قوارب في المرفأ", "windows-1256")).isEqualTo("قوارب في المرفأ");
        assertThat(caption("Été à Mahdia, près du « Bordj »", "windows-1252"))
                .isEqualTo("Été à Mahdia, près du « Bordj »");
        assertThat(caption("L’œuvre créée", "windows-1252")).isEqualTo("L’œuvre créée");
        assertThat(caption("Marché central de Béja", "x-MacRoman"))
                .isEqualTo("Marché central de Béja");
        assertThat(caption("Plain letters", "US-ASCII")).isEqualTo("Plain letters");
    }

    @Test
    void xmpGoesBeforeIptcAndIsReadInEveryFormat() {
        byte[] xmp =
                xmp(
                        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">مدّ وجزر"
                                + "</rdf:li><rdf:li xml:lang=\"fr\">Marée</rdf:li></rdf:Alt></dc:description>"
                                + "<dc:creator><rdf:Seq><rdf:li>نور</rdf:li><rdf:li>Nour</rdf:li></rdf:Seq>"
                                + "</dc:creator><photoshop:Headline>عنوان</photoshop:Headline>");
        byte[] segment =
                PhotographFiles.joined("http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1), xmp);
        byte[] jpeg =
                PhotographFiles.jpegWith(
                        withIptc(record(2, CAPTION, "old".getBytes(UTF_8))), 0xE1, segment);
        byte[] png =
                PhotographFiles.pngWith(
                        PhotographFiles.png(Ninths.of(90, 60)),
                        "iTXt",
                        PhotographFiles.joined(
                                "XML:com.adobe.xmp\0\0\0en\0\0".getBytes(ISO_8859_1), xmp));
        byte[] webp =
                PhotographFiles.webpWith(
                        PhotographFiles.webp(Ninths.of(90, 60)), 90, 60, 4, "XMP ", xmp);

        for (byte[] file : new byte[][] {jpeg, png, webp}) {
            assertThat(words(file)).isEqualTo(new ImageWords("عنوان", "مدّ وجزر", "نور", ""));
        }
    }

    @Test
    void xmpInAttributesAsProgramsShortenIt() {
        byte[] xmp =
                ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf="
                                + "\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                                + "<rdf:Description xmlns:photoshop="
                                + "\"http://ns.adobe.com/photoshop/1.0/\""
                                + " photoshop:Credit=\"السارية\"/></rdf:RDF></x:xmpmeta>")
                        .getBytes(UTF_8);

        assertThat(words(withXmp(xmp)).credit()).isEqualTo("السارية");
    }

    @Test
    void theCameraKnowsItsOwnerOnly() {
        byte[] exif = PhotographFiles.exif(1, "Warda Ben Salem");

        assertThat(words(PhotographFiles.jpegWithExif(JPEG, exif)))
                .isEqualTo(new ImageWords("", "", "Warda Ben Salem", ""));
    }

    @Test
    void whatIsBrokenOrHostileIsPassedOver() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                        + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        for (String packet :
                new String[] {
                    bomb + new String(xmp("<dc:rights>&b;&f;</dc:rights>"), UTF_8),
                    "<x:xmpmeta",
                    "<".repeat(5_000),
                    "\0\0\0"
                }) {
            assertThat(words(withXmp(packet.getBytes(UTF_8))).credit())
                    .doesNotContain("aaa", "root");
        }
        byte[] tooLong = record(2, CAPTION, new byte[10]);
        ByteBuffer.wrap(tooLong).putShort(3, (short) 0x7FFF);
        assertThat(words(withIptc(tooLong))).isEqualTo(ImageWords.NONE);
        assertThat(
                        words(
                                PhotographFiles.jpegWith(
                                        JPEG, 0xED, "Photoshop 3.0\0008BIM".getBytes(UTF_8))))
                .isEqualTo(ImageWords.NONE);
    }

    @Test
    void noWordsTurnThePageAround() {
        byte[] iptc = record(2, CAPTION, "a\u202Eb\u0007c\u0000d\ne".getBytes(UTF_8));

        assertThat(words(withIptc(iptc)).caption()).isEqualTo("abc");
        assertThat(new ImageWords("", "", "ab\u0007c  d\ne" + "x".repeat(400), "").credit())
                .startsWith("abc d e")
                .hasSize(ImageWords.LONGEST_LINE);
    }

    private static String caption(String text, String encoding) {
        return words(withIptc(record(2, CAPTION, text.getBytes(Charset.forName(encoding)))))
                .caption();
    }

    private static ImageWords words(byte[] file) {
        return Developed.of(file).photograph().words();
    }

    private static byte[] xmp(String properties) {
        return ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf="
                        + "\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\">"
                        + properties
                        + "</rdf:Description></rdf:RDF></x:xmpmeta>")
                .getBytes(UTF_8);
    }

    private static byte[] withXmp(byte[] xmp) {
        return PhotographFiles.jpegWith(
                JPEG,
                0xE1,
                PhotographFiles.joined("http://ns.adobe.com/xap/1.0/\0".getBytes(ISO_8859_1), xmp));
    }

    /** In the form of Photoshop's image resources, behind another of them. */
    private static byte[] withIptc(byte[] records) {
        return PhotographFiles.jpegWith(
                JPEG,
                0xED,
                PhotographFiles.joined(
                        "Photoshop 3.0\0".getBytes(ISO_8859_1),
                        resource(0x03ED, new byte[] {1, 2, 3}),
                        resource(0x0404, records)));
    }

    private static byte[] resource(int kind, byte[] data) {
        ByteBuffer resource = ByteBuffer.allocate(12 + data.length + data.length % 2);
        resource.put("8BIM".getBytes(ISO_8859_1)).putShort((short) kind).putShort((short) 0);
        return resource.putInt(data.length).put(data).array();
    }

    private static byte[] record(int record, int set, byte[] data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {0x1C, (byte) record, (byte) set});
        bytes.write(data.length >> 8);
        bytes.write(data.length);
        bytes.writeBytes(data);
        return bytes.toByteArray();
    }
}
