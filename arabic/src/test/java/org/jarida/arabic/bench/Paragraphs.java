package org.jarida.arabic.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.text.Span;

/**
 * Short news of our own in the manner of many papers, with who says what in it; the form is told at
 * the head of paragraphs.txt.
 */
final class Paragraphs {

    private static final String FILE = "paragraphs.txt";

    /** Every third one is not looked at while rules are written. */
    private static final int ASIDE = 3;

    private static final String NONE = "-";

    private static final LocalDate DATE = LocalDate.of(2022, 1, 11);

    private final String text;
    private final List<Attribution> quotes = new ArrayList<>();
    private final List<Attribution> reported = new ArrayList<>();
    private final List<Span> vague = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
    }

    /** Those that rules are written with, or those kept aside. */
    static List<Annotated> read(boolean aside) {
        List<Annotated> all = all();
        return IntStream.range(0, all.size())
                .filter(at -> (at % ASIDE == ASIDE - 1) == aside)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Annotated> all() {
        List<Annotated> found = new ArrayList<>();
        for (String part : file().split("\n\n+", -1)) {
            List<String> lines = part.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                found.add(paragraph("p" + (found.size() + 1), lines));
            }
        }
        return found;
    }

    private static Annotated paragraph(String id, List<String> lines) {
        String headline = after("H ", lines).findFirst().orElse("عنوان");
        Paragraphs one =
                new Paragraphs(headline + "\n\n" + after("T ", lines).findFirst().orElseThrow());
        after("Q ", lines).forEach(line -> one.quotes.add(one.attribution(line)));
        after("R ", lines).forEach(line -> one.reported.add(one.attribution(line)));
        after("V ", lines).forEach(line -> one.find(line).ifPresent(one.vague::add));
        return new Annotated(
                id,
                DATE,
                one.text,
                one.quotes,
                one.reported,
                one.vague,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static java.util.stream.Stream<String> after(String letter, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(letter))
                .map(line -> line.substring(letter.length()));
    }

    private Attribution attribution(String line) {
        String[] parts = line.split(" / ", -1);
        String[] speaker = parts[0].split("=", -1);
        String[] cues = parts[1].split("\\|", -1);
        List<Span> others = new ArrayList<>();
        for (int at = 1; at < cues.length; at++) {
            find(cues[at]).ifPresent(others::add);
        }
        return new Attribution(
                find(parts[2]),
                true,
                find(speaker[0]),
                speaker[speaker.length - 1].replaceFirst("#.*", ""),
                find(cues[0]),
                others,
                parts.length > 3 ? find(parts[3]) : Optional.empty(),
                false);
    }

    /** Where words stand as such, not as a part of others; a particle may be joined to them. */
    private Optional<Span> find(String words) {
        if (words.equals(NONE)) {
            return Optional.empty();
        }
        int sign = words.indexOf('#');
        int number = sign < 0 ? 1 : Integer.parseInt(words.substring(sign + 1));
        String form = sign < 0 ? words : words.substring(0, sign);
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            if (isApart(at, at + form.length()) && --number == 0) {
                return Optional.of(new Span(at, at + form.length()));
            }
        }
        throw new IllegalArgumentException(words + " is not in: " + text);
    }

    private boolean isApart(int start, int end) {
        boolean particle = start > 1 && "وفبلـ".indexOf(text.charAt(start - 1)) >= 0;
        int before = particle && text.charAt(start - 1) == 'ـ' ? start - 2 : start - 1;
        boolean begins = isEdge(start - 1) || (particle && (isEdge(before - 1)));
        return begins && isEdge(end);
    }

    private boolean isEdge(int at) {
        return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
    }

    private static String file() {
        try (InputStream in = Objects.requireNonNull(Paragraphs.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
