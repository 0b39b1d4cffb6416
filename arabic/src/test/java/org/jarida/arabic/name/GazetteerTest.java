package org.jarida.arabic.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jarida.arabic.text.Tokens;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static List<String> names(Gazetteer gazetteer, String text) {
        return new NameReader(gazetteer).read(Tokens.of(text)).stream().map(Name::name).toList();
    }

    @Test
    void aPaperAddsItsOwnNames() {
        Gazetteer paper =
                Gazetteer.starter()
                        .with(
                                """
                                # our town
                                person | ليلى بنت سالم | ليلى سالم | Layla bint Salim
                                place | رأس الوادي | |
                                """);
        assertThat(names(paper, "زارت ليلى سالم رأس الوادي"))
                .containsExactly("ليلى بنت سالم", "رأس الوادي");
        assertThat(names(Gazetteer.starter(), "زارت ليلى سالم رأس الوادي")).isEmpty();
    }

    @Test
    void whatAPaperAddsGoesBeforeTheStarter() {
        Gazetteer paper = Gazetteer.starter().with("person | ديميتري الحداد | بيسكوف | ");
        assertThat(names(paper, "صرح بيسكوف")).containsExactly("ديميتري الحداد");
    }

    @Test
    void aLineThatIsNoNameIsQuoted() {
        assertThatThrownBy(() -> Gazetteer.empty().with("river | النيل"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("river | النيل");
        assertThatThrownBy(() -> Gazetteer.empty().with("النيل")).hasMessageContaining("النيل");
    }

    @Test
    void theStarterHasAllKinds() {
        for (NameKind kind : NameKind.values()) {
            assertThat(Gazetteer.starter().entities()).anyMatch(entity -> entity.kind() == kind);
        }
    }

    @Test
    void aQuestionMarkIsNoPartOfTheName() {
        assertThat(Gazetteer.empty().with("outlet | ?الميناء | |").entities())
                .extracting(Entity::name)
                .containsExactly("الميناء");
        assertThat(names(Gazetteer.empty().with("outlet | ?الميناء | |"), "كتبت صحيفة الميناء"))
                .containsExactly("الميناء");
    }
}
