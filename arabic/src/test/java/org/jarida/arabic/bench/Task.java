package org.jarida.arabic.bench;

import java.util.EnumSet;
import java.util.Set;

/** What is scored, in the scorer's order and words. */
enum Task {
    QUOTES_EXACT("quotes exact"),
    QUOTES("quotes overlap"),
    FULL_QUOTES("quotes full-sentence overlap"),
    QUOTES_SPEAKER("quotes + speaker"),
    ATTRIBUTIONS("attributions (cue)"),
    ATTRIBUTIONS_SPEAKER("attributions + speaker"),
    OUTLETS("outlets"),
    VAGUE_EXACT("vague exact"),
    VAGUE("vague overlap"),
    TIMES_EXACT("times exact"),
    TIMES("times overlap"),
    TIMES_VALUE("times overlap + value"),
    TIMES_NO_REF("times no-REF overlap"),
    TIMES_NO_REF_VALUE("times no-REF overlap + value"),
    TYPOS("typos (place + kind)"),
    TYPOS_PLACE("typos (place)"),
    EXTENTS("reported extent (overlap)"),
    FIGURES_EXACT("figures exact"),
    FIGURES_VALUE("figures overlap + value");

    /** Who says what. */
    static final Set<Task> STATEMENTS =
            EnumSet.of(
                    QUOTES_EXACT,
                    QUOTES,
                    FULL_QUOTES,
                    QUOTES_SPEAKER,
                    ATTRIBUTIONS,
                    ATTRIBUTIONS_SPEAKER,
                    OUTLETS,
                    VAGUE_EXACT,
                    VAGUE,
                    EXTENTS);

    private final String words;

    Task(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
