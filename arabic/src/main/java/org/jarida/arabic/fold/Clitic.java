package org.jarida.arabic.fold;

/** A particle that is written together with the word after it (Ryding 2005, chapters 2 and 16). */
public enum Clitic {
    /** And: وقال. */
    AND("و"),
    /** And so, for: فقال. */
    SO("ف"),
    /** By, with, in: بتونس. */
    BY("ب"),
    /** As, like: كرئيس. */
    AS("ك"),
    /** For, to, so that: لتونس, ليقول. */
    FOR("ل"),
    /** Of the future, before a verb in the imperfect: سيقول. */
    WILL("س"),
    /** The article: الوزير; after ل without its alef: للوزير. */
    THE("ال");

    private final String letters;

    Clitic(String letters) {
        this.letters = letters;
    }

    /** Its letters as written alone. */
    public String letters() {
        return letters;
    }
}
