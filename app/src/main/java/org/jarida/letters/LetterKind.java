package org.jarida.letters;

import java.util.Arrays;
import java.util.Optional;

/** What a reader writes for. */
public enum LetterKind {
    /** To the editors, and perhaps for all readers. */
    OPINION("opinion"),
    /** Something in the paper is wrong. */
    CORRECTION("correction"),
    /** Something the paper should know; the only kind that may come without a name. */
    TIP("tip");

    private final String code;

    LetterKind(String code) {
        this.code = code;
    }

    static Optional<LetterKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** As forms and the database have it. */
    public String code() {
        return code;
    }

    /** Its name in the catalogues. */
    public String key() {
        return "letter.kind." + code;
    }
}
