package org.jarida.arabic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.jarida.arabic.Slug;
import org.jarida.arabic.Transliteration;
import org.jarida.arabic.fold.Clitics;
import org.jarida.arabic.fold.Folded;
import org.jarida.arabic.fold.SearchFolding;
import org.jarida.arabic.fold.Wording;
import org.jarida.arabic.text.Sentences;
import org.jarida.arabic.text.Span;

/** Every public reader of the library on one text, and what must hold of each. */
final class EveryReader {

    private EveryReader() {}

    static void reads(String text) {
        Sentences.of(text).forEach(span -> isIn(span, text));
        folds(SearchFolding.of(text), text);
        folds(Wording.of(text).folded(), text);
        assertThat(Wording.same(text, text)).isTrue();
        assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
        assertThat(Clitics.readings(text)).isNotEmpty();
        Transliteration.of(text);
    }

    private static void folds(Folded folded, String text) {
        folded.original(0, folded.text().length()).ifPresent(span -> isIn(span, text));
    }

    private static void isIn(Span span, String text) {
        assertThat(span.start()).isNotNegative();
        assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
    }
}
