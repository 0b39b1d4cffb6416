package org.jarida.arabic.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.text.Span;

/**
 * One article with what a person or a program found in it, as the annotation guidelines have it.
 *
 * @param text title, two line ends, article
 * @param figures empty if the article was not annotated for figures
 */
record Annotated(
        String id,
        LocalDate date,
        String text,
        List<Attribution> quotes,
        List<Attribution> reported,
        List<Span> vague,
        List<Time> times,
        Optional<List<Figure>> figures,
        List<Typo> typos) {

    /**
     * A direct quotation, or reported speech.
     *
     * @param span the words; of reported speech absent if they cannot be delimited
     * @param delimited whether the words were looked for at all
     * @param speaker the mention of who says it
     * @param speakerName the full name as resolved; may be empty
     * @param partial whether a quotation begins in mid-clause
     */
    record Attribution(
            Optional<Span> span,
            boolean delimited,
            Optional<Span> speaker,
            String speakerName,
            Optional<Span> cue,
            List<Span> otherCues,
            Optional<Span> outlet,
            boolean partial) {}

    record Time(Span span, String type, String value, List<String> otherValues) {
        boolean isReference() {
            return value.endsWith("_REF");
        }
    }

    record Figure(Span span, String value) {}

    record Typo(int offset, String kind) {}

    static Annotated empty(Annotated of) {
        return new Annotated(
                of.id(),
                of.date(),
                of.text(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(List.of()),
                List.of());
    }

    Annotated withTimes(List<Time> found) {
        return new Annotated(id, date, text, quotes, reported, vague, found, figures, typos);
    }

    Annotated withQuotes(List<Attribution> found) {
        return new Annotated(id, date, text, found, reported, vague, times, figures, typos);
    }

    Annotated withReported(List<Attribution> found) {
        return new Annotated(id, date, text, quotes, found, vague, times, figures, typos);
    }

    Annotated withVague(List<Span> found) {
        return new Annotated(id, date, text, quotes, reported, found, times, figures, typos);
    }

    Annotated withFigures(List<Figure> found) {
        return new Annotated(
                id, date, text, quotes, reported, vague, times, Optional.of(found), typos);
    }
}
