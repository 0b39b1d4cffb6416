package org.jarida.arabic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.jarida.arabic.proof.HouseStyleReading.Problem;
import org.jarida.arabic.proof.HouseStyleReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** House style is what a paper writes into a file. */
class HouseStyleTest {

    @Test
    void aRuleIsSwitchedOffAndOn() {
        assertThat(Proofs.with("off double-punct").read("غادر..")).isEmpty();
        assertThat(Proofs.with("off double-punct\non double-punct").read("غادر..")).hasSize(1);
    }

    @Test
    void commentsEmptyLinesAndAByteOrderMarkAreNothing() {
        assertThat(
                        Proofs.with("\uFEFF# ours\n\n  off double-punct  # they are fine\r\n")
                                .read("غادر.."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule double-punct off|KEYWORD",
                "off|RULE",
                "off double-dots|RULE",
                "months french|VALUE",
                "digits roman|VALUE",
                "quotes <|VALUE",
                "tanwin|VALUE",
                "spelling شئون شؤون|SPELLING",
                "spelling شئون = شئون|SPELLING",
                "spelling nato = الناتو|SPELLING",
                "spelling شاء = إن شاء الله|SPELLING"
            })
    void aLineThatIsNotUnderstoodIsNamed(String line, Problem problem) {
        assertThat(HouseStyle.standard().extended("\n" + line + "\n"))
                .isEqualTo(new Refused(2, problem));
    }

    @Test
    void theLaterOfTwoSpellingsCounts() {
        assertThat(
                        Proofs.with("spelling شئون = شؤون\nspelling شؤون = شئون")
                                .fix("شؤون شئون")
                                .text())
                .isEqualTo("شئون شئون");
    }

    @Test
    void everyRuleHasItsThreeSentences() {
        for (Rule rule : Rule.values()) {
            Message message = Messages.of(rule, "x", "y");
            assertThat(message.arabic()).as(rule.code()).matches("[^a-wz]*\\p{IsArabic}[^a-wz]*");
            assertThat(message.french()).as(rule.code()).doesNotContainPattern("\\{| [:;»]|« ");
            assertThat(message.english()).as(rule.code()).isNotBlank().doesNotContain("{");
            assertThat(Rule.find(rule.code())).contains(rule);
        }
    }
}
