package org.jarida.arabic.lexicon;

/** What a speaker does to the thing said. */
public enum Polarity {
    /** قال، أكد، أعلن. */
    AFFIRMS,
    /** نفى، أنكر، فنّد; also "did not say": لم يؤكد. */
    DENIES,
    /** شكّك، استبعد. */
    DOUBTS
}
