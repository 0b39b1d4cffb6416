package org.jarida.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads lines of UTF-8, each within a bound, and says which line is none. */
final class LineReader implements AutoCloseable {
    private static final int LONGEST = 8 << 20;

    private final InputStream in;
    private long number;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * @param number from 1
     * @param text the line; empty where it could not be read
     * @param flaw key of the catalogues; empty where the line is sound
     */
    record Line(long number, String text, String flaw) {}

    /** The next lines that are not blank; an empty list at the end. */
    List<Line> next(int most) throws IOException {
        List<Line> lines = new ArrayList<>(most);
        while (lines.size() < most) {
            byte[] bytes = line();
            if (bytes.length == 0 && ended) {
                break;
            }
            number++;
            Line line = decoded(bytes);
            if (!line.text().isBlank() || !line.flaw().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private boolean ended;

    /** The bytes up to the line's end; one more than the bound where the line is longer. */
    private byte[] line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                ended = true;
                break;
            }
            if (bytes.size() <= LONGEST) {
                bytes.write(b);
            }
        }
        return bytes.toByteArray();
    }

    private Line decoded(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return new Line(number, "", "line.too-long");
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            // Some programs begin a file with a byte order mark.
            return new Line(number, text.startsWith("\uFEFF") ? text.substring(1) : text, "");
        } catch (CharacterCodingException e) {
            return new Line(number, "", "line.not-utf-8");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
