package org.jarida.paper;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the interface; articles have the language they were written in. */
public enum Language {
    AR("ar", "rtl", "العربية"),
    FR("fr", "ltr", "Français"),
    EN("en", "ltr", "English");

    /** The paper's own: its addresses have no prefix. */
    public static final Language OWN = AR;

    private final String code;
    private final String direction;
    private final String ownName;

    Language(String code, String direction, String ownName) {
        this.code = code;
        this.direction = direction;
        this.ownName = ownName;
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** The language in which a page is asked: the first part of its address. */
    public static Language asked(HttpServletRequest request) {
        return LanguagePrefix.of(request);
    }

    /** The tag of BCP 47. */
    public String code() {
        return code;
    }

    /** The value of HTML's dir attribute. */
    public String direction() {
        return direction;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** The address at which a page is served in this language. */
    public String address(String path) {
        return this == OWN ? path : "/" + code + path;
    }
}
