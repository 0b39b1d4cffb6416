package org.jarida.arabic.proof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a proofreader looks for, by the names that findings, house styles and the handbook use.
 *
 * <p>The typographic defects of every newspaper come first, then what depends on spelling and on
 * the house's own style.
 */
public enum Rule {
    /** A blank before a mark: النص ، */
    SPACE_BEFORE_PUNCT,
    /** A mark with a letter right after it: النص.وقال */
    MISSING_SPACE_AFTER_PUNCT,
    /** A Latin comma, semicolon or question mark in Arabic: النص, */
    ASCII_PUNCT,
    /** Two blanks or more. */
    DOUBLE_SPACE,
    /** Two marks: النص.. or النص،. */
    DOUBLE_PUNCT,
    /** A tatweel between letters: بـنسبة */
    TATWEEL,
    /** An invisible mark of direction. */
    BIDI_CONTROL,
    /** A letter in the form that a font gives it: ﻻ for لا */
    PRESENTATION_FORM,
    /** A quotation mark that is not the partner of the other: «النص“ */
    QUOTE_MISMATCH,
    /** A quotation mark without a partner. */
    QUOTE_UNCLOSED,
    /** A blank right inside a quotation mark: « النص» */
    QUOTE_INNER_SPACE,

    /** No blank between a word and the quotation mark: صحيفة«النص» */
    QUOTE_OUTER_SPACE,
    /** Quotation marks of another system than most of the text, or than the house style. */
    QUOTE_SYSTEM,
    /** Brackets that face the wrong way: )النص( */
    BRACKET_REVERSED,
    /** A bracket without a partner. */
    BRACKET_UNCLOSED,
    /** A blank right inside a bracket: ( النص) */
    BRACKET_INNER_SPACE,
    /** No blank between a word and a bracket: الحلف(الناتو) */
    BRACKET_OUTER_SPACE,
    /** A comma with a figure right after it: غزة،12 جريحا */
    MISSING_SPACE_BEFORE_NUMBER,
    /** Two hyphens for a dash. */
    DOUBLE_HYPHEN,
    /** A tatweel that stands for a dash. */
    TATWEEL_AS_DASH,
    /** A hyphen with a blank on one side, and no partner that makes it an aside. */
    DASH_SPACING,
    /** The conjunction apart from its word: و قال */
    DETACHED_WAW,
    /** The same small word twice: في في */
    DOUBLED_WORD,
    /** A sign nobody sees: a zero-width space, a soft hyphen, a byte order mark. */
    INVISIBLE_CHARACTER,
    /** U+FFFD: a letter that was lost on the way. */
    LOST_CHARACTER,
    /** A Persian or other letter that looks like the Arabic one: ک for ك */
    LOOKALIKE_LETTER,
    /** The sign of tanwin on the alef, not on the letter before it: شكراً */
    TANWIN_ORDER,
    /** A missing or a wrong hamza in a frequent word: الى for إلى, الإتحاد for الاتحاد */
    HAMZA,
    /** An alef after اء: بناءا for بناء */
    EXTRA_ALEF,
    /** A word that the house spells otherwise, or a slip of spelling. */
    SPELLING,
    /** Digits of another set than most of the text, or than the house style. */
    DIGITS,
    /** A month named by another convention than the house's, or than most of the text. */
    MONTH_NAME,
    /** A state whose name is spelt in two ways in one text. */
    STATE_TWO_SPELLINGS,
    /** A person whose name is spelt in two ways in one text. */
    NAME_TWO_SPELLINGS;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The rule's name in files: {@code space-before-punct}. */
    public String code() {
        return code;
    }

    /** Whether it is one of the typographic defects that hold for every newspaper. */
    public boolean isTypography() {
        return compareTo(QUOTE_INNER_SPACE) <= 0;
    }

    public static Optional<Rule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
