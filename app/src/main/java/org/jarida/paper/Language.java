package org.jarida.paper;

import java.util.Locale;

/** A language of the interface; articles have the language they were written in. */
public enum Language {
    AR("ar", "rtl"),
    FR("fr", "ltr"),
    EN("en", "ltr");

    private final String code;
    private final String direction;

    Language(String code, String direction) {
        this.code = code;
        this.direction = direction;
    }

    /** The tag of BCP 47. */
    public String code() {
        return code;
    }

    /** The value of HTML's dir attribute. */
    public String direction() {
        return direction;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
