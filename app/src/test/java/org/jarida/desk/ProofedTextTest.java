package org.jarida.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.proof.HouseStyle;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.article.Block;
import org.jarida.article.Body;
import org.jarida.article.RichText;
import org.jarida.article.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Findings are told by the part of the article that they stand in. */
@Tag("once")
class ProofedTextTest {
    private static final Proofreader PROOFREADER = new Proofreader(HouseStyle.standard());

    @Test
    void eachFindingHasItsPartAndItsPlaceInIt() {
        Body body =
                new Body(
                        List.of(
                                new Block.Separator(),
                                new Block.ItemList(
                                        false,
                                        List.of(RichText.of("سليم"), RichText.of("ذهب الى البيت"))),
                                new Block.Table(
                                        RichText.EMPTY,
                                        List.of(),
                                        List.of(List.of(RichText.of("أ"), RichText.of("وصل ،"))))));

        List<ProofedText.Placed> found =
                new ProofedText("عاد الى البيت", "", body).findings(PROOFREADER);

        assertThat(found)
                .extracting(ProofedText.Placed::at)
                .containsExactly("title", "body/1/items/1", "body/2/rows/0/1");
        assertThat(found.get(1).from()).isEqualTo("ذهب ".length());
        assertThat(found.get(1).to()).isEqualTo("ذهب الى".length());
    }

    @Test
    void aRunInAnotherLanguageIsLeftAlone() {
        Run persian = new Run("الى", new Run.Marks(false, false, "fa", "", ""));
        Body body = new Body(List.of(new Block.Paragraph(new RichText(List.of(persian)))));

        assertThat(new ProofedText("", "", body).findings(PROOFREADER)).isEmpty();
    }

    @Test
    void aDirectionSetByHandIsNoFinding() {
        Body body = new Body(List.of(new Block.Paragraph(RichText.of("\u200fNATO قال"))));

        assertThat(new ProofedText("", "", body).findings(PROOFREADER)).isEmpty();
    }
}
