package org.jarida.media;

import static java.util.function.Predicate.not;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What agencies and photographers wrote into a photograph's file: in XMP, else as IPTC records,
 * else by the camera, which knows its owner only.
 */
final class WrittenWords {
    private WrittenWords() {}

    static ImageWords of(PhotographFile.Beside beside) {
        XmpPacket xmp = XmpPacket.read(beside.xmp());
        Metadata metadata = new Metadata();
        if (beside.iptc().length > 0) {
            new IptcReader()
                    .extract(
                            new SequentialByteArrayReader(beside.iptc()),
                            metadata,
                            beside.iptc().length);
        }
        if (beside.exif().length > 0) {
            new ExifReader().extract(new ByteArrayReader(beside.exif()), metadata);
        }
        Directory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        String maker =
                first(
                        xmp.creator(),
                        text(iptc, IptcDirectory.TAG_BY_LINE),
                        text(exif, ExifIFD0Directory.TAG_ARTIST));
        String agency =
                first(
                        xmp.credit(),
                        text(iptc, IptcDirectory.TAG_CREDIT),
                        xmp.rights(),
                        text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE));
        return new ImageWords(
                first(xmp.headline(), text(iptc, IptcDirectory.TAG_HEADLINE)),
                first(xmp.description(), text(iptc, IptcDirectory.TAG_CAPTION)),
                credit(maker, agency),
                "");
    }

    /** Who made it, and for whom, where both are told and differ. */
    private static String credit(String maker, String agency) {
        if (maker.isEmpty() || agency.contains(maker)) {
            return agency;
        }
        return agency.isEmpty() || maker.contains(agency) ? maker : maker + " / " + agency;
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(not(String::isBlank)).findFirst().orElse("").strip();
    }

    /** The first of its values: a second by-line is rare, and often the same in Latin letters. */
    private static String text(@Nullable Directory directory, int tag) {
        Object value = directory == null ? null : directory.getObject(tag);
        return switch (value) {
            case StringValue one -> OldText.read(one.getBytes());
            case StringValue[] several when several.length > 0 ->
                    OldText.read(several[0].getBytes());
            case String one -> one;
            case null, default -> "";
        };
    }
}
