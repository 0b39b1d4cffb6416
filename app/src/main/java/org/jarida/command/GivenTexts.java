package org.jarida.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jarida.platform.StartProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes texts from a file, a folder of text files, or a file with one JSON article a line. */
final class GivenTexts {
    private static final long MOST_BYTES = 4 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private GivenTexts() {}

    /** One text, or in one line why there is none. */
    static GivenText one(Path file, LocalDate published) {
        return new GivenText(id(file), published, read(file));
    }

    /**
     * Every text of a folder or of a .jsonl file, one after the other.
     *
     * @param published the day of those that don't tell their own; empty: each must
     */
    static void each(Path place, Optional<LocalDate> published, Consumer<GivenText> taker) {
        if (Files.isDirectory(place)) {
            LocalDate day =
                    published.orElseThrow(
                            () -> new StartProblem("--date is needed for a folder of texts."));
            List<Path> files = files(place);
            if (files.isEmpty()) {
                throw new StartProblem("There is no .txt file in " + place + ".");
            }
            files.forEach(file -> taker.accept(one(file, day)));
        } else {
            eachLine(place, published, taker);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new StartProblem(folder + " cannot be read.");
        }
    }

    private static void eachLine(
            Path file, Optional<LocalDate> published, Consumer<GivenText> taker) {
        check(file, Long.MAX_VALUE);
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    taker.accept(article(line, published));
                }
            }
        } catch (CharacterCodingException e) {
            throw new StartProblem(file + " is not text in UTF-8.");
        } catch (IOException e) {
            throw new StartProblem(file + " cannot be read.");
        } catch (Unreadable e) {
            throw new StartProblem(file + ", line " + number + ": " + e.getMessage());
        }
    }

    /** What is wrong with a line. */
    private static final class Unreadable extends Exception {
        Unreadable(String message) {
            super(message);
        }
    }

    /** As annotated articles have it, and as collections of articles do: a title and a text. */
    private static GivenText article(String line, Optional<LocalDate> published) throws Unreadable {
        JsonNode json = json(line);
        String id = json.path("id").asString("");
        String text = json.path("text").asString("");
        if (id.isEmpty() || text.isEmpty()) {
            throw new Unreadable("an article has an \"id\" and a \"text\"");
        }
        String title = json.path("title").asString("");
        String date = json.path("publication_date").asString(json.path("date").asString(""));
        return new GivenText(
                id,
                day(date).or(() -> published).orElseThrow(() -> withoutDate(date)),
                title.isEmpty() ? text : title + "\n\n" + text);
    }

    private static Unreadable withoutDate(String date) {
        return new Unreadable(
                date.isEmpty()
                        ? "neither the article nor --date tells the day of publication"
                        : "\"date\" must be a day such as 2022-01-11");
    }

    private static JsonNode json(String line) throws Unreadable {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new Unreadable("is not JSON");
        }
    }

    /** A day such as 2022-01-11; a time after it is left out. */
    static Optional<LocalDate> day(String date) {
        try {
            int end = Math.min(date.length(), "2022-01-11".length());
            return Optional.of(LocalDate.parse(date.substring(0, end)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The text of a file as it stands, or in one line why there is none. */
    static String read(Path file) {
        check(file, MOST_BYTES);
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new StartProblem(file + " is not text in UTF-8.");
        } catch (IOException e) {
            throw new StartProblem(file + " cannot be read.");
        }
    }

    private static void check(Path file, long most) {
        try {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new StartProblem("There is no file " + file + " that can be read.");
            }
            if (Files.size(file) > most) {
                throw new StartProblem(file + " is too large for one text.");
            }
        } catch (IOException e) {
            throw new StartProblem(file + " cannot be read.");
        }
    }

    private static String id(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
