package org.jarida.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done, for the line that says so. */
enum Deed {
    BEGIN,
    PLAN,
    ASSIGN,
    DUE,
    SUBMIT,
    RETURN,
    READY,
    EMBARGO,
    SCHEDULE,
    UNSCHEDULE,
    PUBLISH,
    CORRECT,
    WITHDRAW,
    NOTE,
    SETTLE,
    SEEN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the sentence that says it. */
    String key() {
        return "done." + code();
    }

    static Optional<Deed> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
