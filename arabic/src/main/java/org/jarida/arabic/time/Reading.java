package org.jarida.arabic.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.number.Numbers;
import org.jarida.arabic.number.Numeral;
import org.jarida.arabic.number.Ordinal;
import org.jarida.arabic.number.Ordinals;
import org.jarida.arabic.text.Stem;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;
import org.jarida.arabic.text.WordSet;
import org.jarida.arabic.time.Sense.UnitWord;
import org.jarida.arabic.time.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/** One text while its times are read: the words, and the days that the text has set so far. */
final class Reading {

    private final Tokens tokens;
    private final Numbers numbers;
    private final TimeWords words;
    private final LocalDate published;

    /** Kept, since most rules ask for the ordinal at a word. */
    private final @Nullable Ordinal[] ordinals;

    private final BitSet ordinalsRead = new BitSet();
    private LocalDate today;
    private @Nullable LocalDate lastDay = null;
    private @Nullable String lastMonth = null;
    private @Nullable String lastYear = null;
    private int lastNext = -1;

    Reading(Tokens tokens, Numbers numbers, TimeWords words, LocalDate published) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.words = words;
        this.ordinals = new Ordinal[tokens.size()];
        this.published = published;
        this.today = published;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    /** The day that اليوم means: the article's own day where the text sets one. */
    LocalDate today() {
        return today;
    }

    LocalDate published() {
        return published;
    }

    void setToday(LocalDate day) {
        today = day;
    }

    /** The last day that the text spoke of; null before the first. */
    @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** The last month or day spoken of, as 2017-02; null before the first. */
    @Nullable String lastMonth() {
        return lastMonth;
    }

    @Nullable String lastYear() {
        return lastYear;
    }

    /** Whether an expression with a day ended right before a token. */
    boolean isRightAfterDay(int index) {
        return lastNext == index && lastDay != null;
    }

    void remember(Match match) {
        Meaning meaning = match.meaning();
        String value = meaning.value();
        if (meaning.day() != null) {
            lastDay = meaning.day();
        }
        boolean calendar = meaning.type() == TimeType.DATE || meaning.type() == TimeType.TIME;
        if (calendar && value.length() >= 7 && value.charAt(4) == '-' && isDigit(value, 5)) {
            lastMonth = value.substring(0, 7);
        }
        if (calendar && value.length() >= 4 && isDigit(value, 0) && isDigit(value, 3)) {
            lastYear = value.substring(0, 4);
        }
        lastNext = meaning.day() != null ? match.next() : -1;
    }

    private static boolean isDigit(String value, int at) {
        return Character.isDigit(value.charAt(at));
    }

    /** The form of a word; empty for anything else, and outside the text. */
    String form(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isWord()
                ? tokens.get(index).form()
                : "";
    }

    boolean is(int index, String form) {
        return form(index).equals(form);
    }

    boolean isIn(int index, Set<String> forms) {
        return forms.contains(form(index));
    }

    /** The same past the particles and the article of a word. */
    boolean isStemIn(int index, WordSet forms) {
        return !form(index).isEmpty() && Stem.isAnyIn(form(index), forms);
    }

    boolean isMark(int index, char mark) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isMark(mark);
    }

    boolean isHyphen(int index) {
        return isMark(index, '-') || isMark(index, '–') || isMark(index, '—');
    }

    /** Whether nothing, not even a blank, lies between a token and the next. */
    boolean isClose(int index) {
        return index >= 0
                && index + 1 < tokens.size()
                && tokens.get(index).end() == tokens.get(index + 1).start();
    }

    @Nullable Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    int start(int index) {
        return tokens.get(index).start();
    }

    int end(int index) {
        return tokens.get(index).end();
    }

    <S extends Sense> @Nullable Hit<S> word(int index, Class<S> kind) {
        return words.at(index, kind);
    }

    <S extends Sense> List<Hit<S>> words(int index, Class<S> kind) {
        return words.all(index, kind);
    }

    boolean isTimeWord(int index) {
        return index >= 0 && index < tokens.size() && words.isAny(index);
    }

    @Nullable Hit<UnitWord> unit(int index, Unit unit, Sense.Amount amount) {
        Hit<UnitWord> hit = words.at(index, UnitWord.class);
        return hit != null && hit.sense().unit() == unit && hit.sense().amount() == amount
                ? hit
                : null;
    }

    /** The direction of an adjective with the article: الماضي; null if the token is none. */
    Sense.@Nullable Direction shift(int index) {
        Hit<Sense.Shift> hit = words.at(index, Sense.Shift.class);
        return hit != null && hit.definite() && hit.stem().particles().isEmpty()
                ? hit.sense().direction()
                : null;
    }

    @Nullable Numeral number(int index) {
        return numbers.at(index);
    }

    @Nullable Ordinal ordinal(int index) {
        if (!isTimeWord(index)) {
            return null;
        }
        if (!ordinalsRead.get(index)) {
            ordinalsRead.set(index);
            ordinals[index] = Ordinals.at(tokens, index);
        }
        return ordinals[index];
    }

    /** اليوم, also behind particles. */
    boolean isToday(int at) {
        Hit<UnitWord> day = unit(at, Unit.DAY, Sense.Amount.ONE);
        return day != null && day.definite() && form(at).endsWith("يوم");
    }

    /** A number of one or two plain digits at a token, within bounds; -1 otherwise. */
    int smallNumber(int index, int from, int to) {
        Numeral numeral = numbers.at(index);
        boolean small =
                numeral != null
                        && numeral.isPlainDigits()
                        && numeral.next() == index + 1
                        && numeral.digits().length() <= 2;
        int value = small && numeral != null ? numeral.intValue() : -1;
        return value >= from && value <= to ? value : -1;
    }
}
