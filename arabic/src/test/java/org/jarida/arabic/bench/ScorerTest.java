package org.jarida.arabic.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.bench.Annotated.Figure;
import org.jarida.arabic.bench.Annotated.Time;
import org.jarida.arabic.bench.Annotated.Typo;
import org.jarida.arabic.text.Span;
import org.junit.jupiter.api.Test;

/** The scorer's rules, on a made-up article of which only offsets matter. */
class ScorerTest {

    private static final Annotated NOTHING =
            Annotated.empty(
                    new Annotated(
                            "one",
                            LocalDate.of(2022, 1, 11),
                            "",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            Optional.of(List.of()),
                            List.of()));

    private static Attribution said(int start, int end, int cue, int speaker, boolean partial) {
        return new Attribution(
                Optional.of(new Span(start, end)),
                true,
                speaker < 0 ? Optional.empty() : Optional.of(new Span(speaker, speaker + 5)),
                "",
                Optional.of(new Span(cue, cue + 3)),
                List.of(),
                Optional.empty(),
                partial);
    }

    private static Score score(Task task, Annotated gold, Annotated system) {
        return Scorer.score(gold, system).getOrDefault(task, Score.NOTHING);
    }

    private static Time time(int start, int end, String value, String... others) {
        return new Time(new Span(start, end), "DATE", value, List.of(others));
    }

    @Test
    void aQuotationIsExactWithinTwoCharacters() {
        Annotated gold = NOTHING.withQuotes(List.of(said(10, 30, 5, 0, false)));
        Annotated near = NOTHING.withQuotes(List.of(said(12, 28, 5, 0, false)));
        Annotated far = NOTHING.withQuotes(List.of(said(13, 30, 5, 0, false)));

        assertThat(score(Task.QUOTES_EXACT, gold, near)).isEqualTo(new Score(1, 1, 1));
        assertThat(score(Task.QUOTES_EXACT, gold, far)).isEqualTo(new Score(0, 1, 1));
        assertThat(score(Task.QUOTES, gold, far)).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void partialQuotationsAreLeftOutOfTheWholeSentencesRow() {
        Annotated gold =
                NOTHING.withQuotes(List.of(said(10, 30, 5, 0, true), said(50, 70, 45, 0, false)));

        assertThat(score(Task.FULL_QUOTES, gold, gold)).isEqualTo(new Score(1, 1, 1));
        assertThat(score(Task.FULL_QUOTES, gold, NOTHING)).isEqualTo(new Score(0, 0, 1));
    }

    @Test
    void anUnknownSpeakerMustBeLeftUnknown() {
        Annotated unknown = NOTHING.withQuotes(List.of(said(10, 30, 5, -1, false)));
        Annotated known = NOTHING.withQuotes(List.of(said(10, 30, 5, 0, false)));

        assertThat(score(Task.QUOTES_SPEAKER, unknown, known).right()).isZero();
        assertThat(score(Task.QUOTES_SPEAKER, known, unknown).right()).isZero();
        assertThat(score(Task.QUOTES_SPEAKER, unknown, unknown).right()).isOne();
    }

    @Test
    void aCueCountsOnceAndOtherCuesCountToo() {
        Attribution quote = said(10, 30, 5, 0, false);
        Attribution other =
                new Attribution(
                        quote.span(),
                        true,
                        quote.speaker(),
                        "",
                        quote.cue(),
                        List.of(new Span(40, 44)),
                        Optional.empty(),
                        false);
        Annotated gold = NOTHING.withQuotes(List.of(other)).withReported(List.of(quote));
        Annotated system = NOTHING.withReported(List.of(said(10, 30, 41, 0, false)));

        assertThat(score(Task.ATTRIBUTIONS, gold, system)).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void anExtentIsRightFromHalfOfWhatBothHaveTogether() {
        Annotated gold = NOTHING.withReported(List.of(said(10, 30, 5, 0, false)));

        assertThat(
                        score(
                                Task.EXTENTS,
                                gold,
                                NOTHING.withReported(List.of(said(20, 30, 5, 0, false)))))
                .isEqualTo(new Score(1, 1, 1));
        assertThat(
                        score(
                                Task.EXTENTS,
                                gold,
                                NOTHING.withReported(List.of(said(21, 30, 5, 0, false)))))
                .isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void aTimeOfDayIsComparedByItsDayAndAnyOfTheValuesIsRight() {
        Annotated gold = NOTHING.withTimes(List.of(time(0, 4, "2017-02-24TEV", "P1D")));

        assertThat(
                        score(
                                Task.TIMES_VALUE,
                                gold,
                                NOTHING.withTimes(List.of(time(1, 3, "2017-02-24T10:00")))))
                .isEqualTo(new Score(1, 1, 1));
        assertThat(score(Task.TIMES_VALUE, gold, NOTHING.withTimes(List.of(time(0, 4, "P1D")))))
                .isEqualTo(new Score(1, 1, 1));
        assertThat(
                        score(
                                Task.TIMES_NO_REF,
                                gold,
                                NOTHING.withTimes(List.of(time(0, 4, "PAST_REF")))))
                .isEqualTo(new Score(0, 0, 1));
    }

    @Test
    void aFiguresValueIsComparedWithoutZerosThatSayNothing() {
        Annotated gold = NOTHING.withFigures(List.of(new Figure(new Span(0, 9), "1.5")));

        assertThat(
                        score(
                                Task.FIGURES_VALUE,
                                gold,
                                NOTHING.withFigures(List.of(new Figure(new Span(4, 12), "01.50")))))
                .isEqualTo(new Score(1, 1, 1));
        assertThat(
                        score(
                                Task.FIGURES_EXACT,
                                gold,
                                NOTHING.withFigures(List.of(new Figure(new Span(4, 12), "1.5")))))
                .isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void aTypoIsRightWithinOneCharacter() {
        Annotated gold = typos(new Typo(10, "double-space"));

        assertThat(score(Task.TYPOS, gold, typos(new Typo(11, "double-space"))))
                .isEqualTo(new Score(1, 1, 1));
        assertThat(score(Task.TYPOS, gold, typos(new Typo(12, "double-space"))))
                .isEqualTo(new Score(0, 1, 1));
        assertThat(score(Task.TYPOS, gold, typos(new Typo(10, "tatweel"))))
                .isEqualTo(new Score(0, 1, 1));
        assertThat(score(Task.TYPOS_PLACE, gold, typos(new Typo(10, "tatweel"))))
                .isEqualTo(new Score(1, 1, 1));
    }

    private static Annotated typos(Typo typo) {
        return new Annotated(
                "one",
                NOTHING.date(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(List.of()),
                List.of(typo));
    }

    @Test
    void precisionRecallAndTheirMean() {
        Score score = new Score(1, 2, 4);
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.25);
        assertThat(score.f1()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(Score.NOTHING.f1()).isOne();
    }

    /** Where the annotations and Python are at hand, on what the anchors find. */
    @Test
    void theScorerOfTheGuidelinesGivesTheSame() throws Exception {
        ReferenceScorer reference = new ReferenceScorer();
        assumeTrue(reference.isHere(), "no annotations or no python3");
        List<Annotated> gold = reference.gold();
        List<Annotated> system = gold.stream().map(Blurred::of).toList();

        Map<Task, Score> ours = Scorer.score(gold, system);

        assertThat(ours).isEqualTo(reference.score(system));
        assertThat(Scorer.score(gold, gold).values()).allMatch(score -> score.f1() == 1);
    }
}
