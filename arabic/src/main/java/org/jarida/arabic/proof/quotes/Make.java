package org.jarida.arabic.proof.quotes;

/** The systems of quotation marks that Arabic newspapers type. */
public enum Make {
    /** "…": one mark for both ends. */
    STRAIGHT("\"", "\""),
    /** «…»: the usual ones in Arabic print. */
    GUILLEMETS("«", "»"),
    /** “…”, and as often ”…“ (so CLDR has them for Arabic); „ opens too. */
    CURLY("“", "”"),
    /** Two single marks for a double one: ’’…’’, ‘’…’’, ''…''. */
    DOUBLED("‘‘", "’’"),
    /** ‹‹…››, ‹…› and &lt;&lt;…&gt;&gt;: guillemets put together or too short. */
    ANGLES("‹‹", "››"),
    /** ‘…’ */
    SINGLE_CURLY("‘", "’"),
    /** '…' */
    SINGLE_STRAIGHT("'", "'");

    private final String opening;
    private final String closing;

    Make(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    public String opening() {
        return opening;
    }

    public String closing() {
        return closing;
    }

    /** Whether it may as well be an apostrophe. */
    public boolean isSingle() {
        return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
    }
}
