package org.jarida.arabic.proof;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.proof.quotes.Make;

/**
 * How a paper writes: what it looks for, and which of several right ways it has chosen.
 *
 * @param off the rules that are not looked for
 * @param months whose names of the months are used; absent: those of most of the text
 * @param digits which digits are used; absent: those of most of the text
 * @param quotes which quotation marks are used; absent: those of most of the text
 * @param tanwin where the sign of tanwin al-fath stands
 * @param spellings words, or some words with one blank between them, and how they are spelt
 */
public record HouseStyle(
        Set<Rule> off,
        Optional<Months> months,
        Optional<Digits> digits,
        Optional<Make> quotes,
        Tanwin tanwin,
        Map<String, String> spellings) {

    private static final HouseStyle EMPTY =
            new HouseStyle(
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Tanwin.BEFORE_ALEF,
                    Map.of());

    public HouseStyle {
        off = Set.copyOf(off);
        spellings = Map.copyOf(spellings);
    }

    /** A set of digits. */
    public enum Digits {
        /** 0123456789 */
        WESTERN,
        /** ٠١٢٣٤٥٦٧٨٩ */
        ARABIC_INDIC
    }

    /** Where the sign of tanwin al-fath stands. */
    public enum Tanwin {
        /** شكرًا */
        BEFORE_ALEF,
        /** شكراً */
        ON_ALEF
    }

    /** What holds where a paper says nothing else. */
    public static HouseStyle standard() {
        return switch (EMPTY.extended(String.join("\n", Lines.of("standard.style")))) {
            case HouseStyleReading.Read(var style) -> style;
            case HouseStyleReading.Refused refused ->
                    throw new IllegalStateException(refused.toString());
        };
    }

    /**
     * This style with what a file says: a line has a keyword and its value, # begins a comment.
     * What the file does not name stays as it is. The handbook shows all keywords.
     *
     * @param file the text of the file
     */
    public HouseStyleReading extended(String file) {
        return HouseStyleFile.read(this, file);
    }

    boolean isOn(Rule rule) {
        return !off.contains(rule);
    }

    HouseStyle with(Rule rule, boolean on) {
        Set<Rule> changed = EnumSet.noneOf(Rule.class);
        changed.addAll(off);
        if (on) {
            changed.remove(rule);
        } else {
            changed.add(rule);
        }
        return new HouseStyle(changed, months, digits, quotes, tanwin, spellings);
    }

    HouseStyle with(Months chosen) {
        return new HouseStyle(off, Optional.of(chosen), digits, quotes, tanwin, spellings);
    }

    HouseStyle with(Digits chosen) {
        return new HouseStyle(off, months, Optional.of(chosen), quotes, tanwin, spellings);
    }

    HouseStyle with(Make chosen) {
        return new HouseStyle(off, months, digits, Optional.of(chosen), tanwin, spellings);
    }

    HouseStyle with(Tanwin chosen) {
        return new HouseStyle(off, months, digits, quotes, chosen, spellings);
    }

    HouseStyle withSpelling(String word, String right) {
        Map<String, String> more = new HashMap<>(spellings);
        more.remove(right);
        more.put(word, right);
        return new HouseStyle(off, months, digits, quotes, tanwin, more);
    }
}
