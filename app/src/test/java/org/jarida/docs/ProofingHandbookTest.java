package org.jarida.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.proof.HouseStyle;
import org.jarida.arabic.proof.HouseStyleReading;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.arabic.proof.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook's page on proofing names every rule, and its examples are so. */
@Tag("once")
class ProofingHandbookTest {
    private static final String ENGLISH = "../docs/handbook/proofing.md";
    private static final String ARABIC = "../docs/handbook/ar/proofing.md";

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, ARABIC})
    void everyRuleIsNamed(String file) throws IOException {
        String document = Files.readString(Path.of(file));
        for (Rule rule : Rule.values()) {
            assertThat(document).contains("`" + rule.code() + "`");
        }
    }

    @Test
    void theStyleOfTheExampleIsUnderstood() throws IOException {
        Proofreader ours = new Proofreader(example());

        assertThat(ours.fix("قال \"شكرًا للشئون\" في يناير.. نعم").text())
                .isEqualTo("قال «شكراً للشؤون» في جانفي.. نعم");
    }

    @Test
    void theExamplesAreFound() throws IOException {
        Proofreader standard = new Proofreader(HouseStyle.standard());
        for (String text :
                new String[] {
                    "غادر الوفد.وعاد", "بـنسبة", "وصل و غادر", "سكن في في الدار", "طريق شمال -جنوب"
                }) {
            assertThat(Files.readString(Path.of(ENGLISH))).contains(text);
            assertThat(standard.read(text)).extracting(Finding::rule).hasSize(1);
        }
        assertThat(standard.read("قال -وهو طبيب- إنه باق عند بي.بي.سي و402،4 ولـ«النص»")).isEmpty();
    }

    private static HouseStyle example() throws IOException {
        String document = Files.readString(Path.of(ENGLISH));
        String style = document.replaceAll("(?s).*```style\n(.*?)```.*", "$1");
        return switch (HouseStyle.standard().extended(style)) {
            case HouseStyleReading.Read(var read) -> read;
            case HouseStyleReading.Refused refused -> throw new AssertionError(refused);
        };
    }
}
