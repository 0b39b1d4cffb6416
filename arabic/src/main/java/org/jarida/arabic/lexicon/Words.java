package org.jarida.arabic.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jarida.arabic.text.WordForm;

/** Lists of words that a rule names, as they are written. */
public final class Words {

    private Words() {}

    /** The word forms of a list that blanks and line ends part. */
    public static Set<String> of(String list) {
        return Arrays.stream(list.strip().split("\\s+", -1))
                .map(WordForm::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
