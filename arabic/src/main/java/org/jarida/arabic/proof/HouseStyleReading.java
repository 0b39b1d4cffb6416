package org.jarida.arabic.proof;

/** What came of reading a file of house style. */
public sealed interface HouseStyleReading {

    record Read(HouseStyle style) implements HouseStyleReading {}

    /**
     * A line that is not understood.
     *
     * @param line its number, from 1
     */
    record Refused(int line, Problem problem) implements HouseStyleReading {}

    /** What is wrong with a line. */
    enum Problem {
        /** The keyword is none of off, on, months, digits, quotes, tanwin, spelling. */
        KEYWORD,
        /** No rule has this name. */
        RULE,
        /** The keyword cannot have this value. */
        VALUE,
        /** A spelling is written as: spelling شئون = شؤون */
        SPELLING
    }
}
