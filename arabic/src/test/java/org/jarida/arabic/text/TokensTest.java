package org.jarida.arabic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jarida.arabic.RandomText;
import org.jarida.arabic.text.Token.Kind;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static List<String> forms(String text) {
        return Tokens.of(text).all().stream().map(Token::form).toList();
    }

    @Test
    void wordsNumbersMarksAndLines() {
        assertThat(forms("قال: «نعم»\n١٬٥ NATO G7"))
                .containsExactly("قال", ":", "«", "نعم", "»", "\n", "1٬5", "nato", "g7");
    }

    @Test
    void aWordIsComparedWithoutWhatNewsroomsTypeDifferently() {
        assertThat(forms("أُمٌّ إلى الى فى مـســؤول ﻻ"))
                .containsExactly("ام", "الي", "الي", "في", "مسؤول", "لا");
    }

    @Test
    void aProcliticBeforeANumberIsAWordOfItsOwn() {
        assertThat(Tokens.of("و12 بـ8").all())
                .extracting(Token::kind)
                .containsExactly(Kind.WORD, Kind.NUMBER, Kind.WORD, Kind.NUMBER);
    }

    @Test
    void tokensLieInOrderAndFindThemselvesByOffset() {
        RandomText.each(
                11,
                text -> {
                    Tokens tokens = Tokens.of(text);
                    int last = 0;
                    for (int i = 0; i < tokens.size(); i++) {
                        Token token = tokens.get(i);
                        assertThat(token.start()).isGreaterThanOrEqualTo(last);
                        assertThat(token.end()).isGreaterThan(token.start());
                        assertThat(tokens.indexAt(token.start())).isEqualTo(i);
                        last = token.end();
                    }
                });
    }
}
