package org.jarida.arabic.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.fold.Clitics.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {

    private static List<String> rests(String word) {
        return Clitics.readings(word).stream().map(reading -> reading.rest(word)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "الوزير, الوزير وزير",
        "والوزير, والوزير الوزير وزير",
        "وبالوزير, وبالوزير بالوزير الوزير وزير",
        "للوزير, للوزير لوزير وزير",
        "سيقول, سيقول يقول",
        "سليم, سليم", // س only before a verb
        "وسيقول, وسيقول سيقول يقول",
        "ولد, ولد لد",
        "وَلَد, وَلَد لَد",
        "يد, يد",
        "بتونس, بتونس تونس",
        "كالوزير, كالوزير الوزير وزير",
        "فللوزير, فللوزير للوزير لوزير وزير"
    })
    void theWordWithoutItsParticlesInEveryReading(String word, String rests) {
        assertThat(rests(word)).containsExactly(rests.split(" "));
    }

    @Test
    void aReadingTellsItsParticlesAndHowFarTheyGo() {
        assertThat(Clitics.readings("ولـلوزير").getLast())
                .isEqualTo(new Reading(List.of(Clitic.AND, Clitic.FOR, Clitic.THE), 4));
    }

    @Test
    void anyWordHasReadingsWithinIt() {
        RandomText.each(
                24,
                word ->
                        assertThat(Clitics.readings(word))
                                .isNotEmpty()
                                .allMatch(one -> one.reach() <= word.length()));
    }
}
