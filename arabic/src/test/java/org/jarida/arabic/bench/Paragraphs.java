package org.jarida.arabic.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.text.Span;

/**
 * News of our own in the manner of many papers, with who says what in it; the form is told at the
 * head of paragraphs.txt and of passages.txt.
 */
final class Paragraphs {

    static final String SHORT = "paragraphs.txt";
    static final String PASSAGES = "passages.txt";

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
    static List<Annotated> read(String file, boolean aside) {
        List<Annotated> all = all(file);
        return IntStream.range(0, all.size())
                .filter(at -> (at % ASIDE == ASIDE - 1) == aside)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Annotated> all(String file) {
        List<Annotated> found = new ArrayList<>();
        for (String part : content(file).split("\n\n+", -1)) {
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
                new Paragraphs(
                        headline + "\n\n" + after("T ", lines).collect(Collectors.joining("\n")));
        after("Q ", lines).forEach(line -> one.quotes.add(one.attribution(line, false)));
        after("P ", lines).forEach(line -> one.quotes.add(one.attribution(line, true)));
        after("R ", lines).forEach(line -> one.reported.add(one.attribution(line, false)));
        after("V ", lines).forEach(line -> one.vague.add(one.source(line)));
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

    private static Stream<String> after(String letter, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(letter))
                .map(line -> line.substring(letter.length()));
    }

    private Attribution attribution(String line, boolean partial) {
        String[] parts = line.split(" / ", -1);
        String[] speaker = parts[0].split("=", -1);
        String[] cues = parts[1].split("\\|", -1);
        Optional<Span> words = find(parts[2], Optional.empty());
        Optional<Span> cue = find(cues[0], words);
        Optional<Span> near = cue.or(() -> words);
        List<Span> others = new ArrayList<>();
        for (int at = 1; at < cues.length; at++) {
            find(cues[at], near).ifPresent(others::add);
        }
        return new Attribution(
                words,
                true,
                find(speaker[0], near),
                speaker[speaker.length - 1].replaceFirst("#.*", ""),
                cue,
                others,
                parts.length > 3 ? find(parts[3], near) : Optional.empty(),
                partial);
    }

    /** The first mention that was not yet taken for a source. */
    private Span source(String words) {
        return places(words).stream()
                .filter(place -> !vague.contains(place))
                .findFirst()
                .orElseThrow(() -> missing(words));
    }

    /** The place of words that is nearest to another, or the first; #2 asks for the second. */
    private Optional<Span> find(String words, Optional<Span> near) {
        if (words.equals(NONE)) {
            return Optional.empty();
        }
        int sign = words.indexOf('#');
        List<Span> places = places(sign < 0 ? words : words.substring(0, sign));
        if (places.isEmpty()) {
            throw missing(words);
        }
        if (sign >= 0) {
            return Optional.of(places.get(Integer.parseInt(words.substring(sign + 1)) - 1));
        }
        return near.isEmpty()
                ? Optional.of(places.getFirst())
                : places.stream().min(Comparator.comparingInt(place -> gap(place, near.get())));
    }

    private static int gap(Span one, Span other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }

    private IllegalArgumentException missing(String words) {
        return new IllegalArgumentException(words + " is not in: " + text);
    }

    /** Where words stand as such, not as a part of others; a particle may be joined to them. */
    private List<Span> places(String words) {
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isApart(at, at + words.length())) {
                places.add(new Span(at, at + words.length()));
            }
        }
        return places;
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

    private static String content(String file) {
        try (InputStream in = Objects.requireNonNull(Paragraphs.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
