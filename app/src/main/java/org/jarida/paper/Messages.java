package org.jarida.paper;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jarida.paper.Conventions.Digits;

/**
 * The interface's words in one language, from {@code messages/<code>.properties} and
 * {@code messages/newsroom-<code>.properties}. A text may be a
 * pattern of ICU's MessageFormat, with the plural forms of its language: Arabic has six. Numbers
 * are in the paper's digits.
 */
public final class Messages {
    /** Readers' words, and the newsroom's. */
    private static final List<String> ROOMS = List.of("", "newsroom-", "bench-");

    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);
    private static final Messages ARABIC_INDIC;

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language, Digits.WESTERN));
        }
        ARABIC_INDIC = new Messages(Language.AR, Digits.ARABIC_INDIC);
    }

    private final Language language;
    private final Digits digits;
    private final ULocale locale;
    private final String group;
    private final LocalizedNumberFormatter numbers;
    private final Map<String, String> texts = new HashMap<>();

    private Messages(Language language, Digits digits) {
        this.language = language;
        this.digits = digits;
        this.locale =
                ULocale.forLanguageTag(
                        language.code() + (digits == Digits.WESTERN ? "-u-nu-latn" : "-u-nu-arab"));
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        if (language == Language.AR && digits == Digits.WESTERN) {
            // ICU would write 2,418, which a Tunisian reader takes for two and a half.
            symbols.setGroupingSeparatorString("\u00a0");
        }
        this.group = symbols.getGroupingSeparatorString();
        this.numbers = NumberFormatter.withLocale(locale).symbols(symbols);
        for (String room : ROOMS) {
            read("/messages/" + room + language.code() + ".properties");
        }
    }

    private void read(String name) {
        Properties file = new Properties();
        try (InputStream in = requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
    }

    /** With Western digits. */
    public static Messages of(Language language) {
        return requireNonNull(ALL.get(language));
    }

    /**
     * @param digits of the Arabic; the other languages have Western ones only
     */
    public static Messages of(Language language, Digits digits) {
        return language == Language.AR && digits == Digits.ARABIC_INDIC
                ? ARABIC_INDIC
                : of(language);
    }

    public Language language() {
        return language;
    }

    /** The words as they stand in the catalogue. */
    public String text(String key) {
        return digits.write(pattern(key));
    }

    /**
     * The words with their arguments filled in.
     *
     * @param arguments values by their names in the pattern
     */
    public String text(String key, Map<String, ?> arguments) {
        AttributedCharacterIterator filled =
                new MessageFormat(pattern(key), locale)
                        .formatToCharacterIterator(new HashMap<>(arguments));
        StringBuilder text = new StringBuilder();
        for (char c = filled.first(); c != CharacterIterator.DONE; c = filled.next()) {
            boolean groups = filled.getAttribute(NumberFormat.Field.GROUPING_SEPARATOR) != null;
            text.append(groups ? group : c);
        }
        return text.toString();
    }

    /** A whole number: 2 418 in Arabic or ٢٬٤١٨, 2 418 in French, 2,418 in English. */
    public String number(long number) {
        return numbers.format(number).toString();
    }

    /** The words of a key that may have none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key)).map(digits::write);
    }

    private String pattern(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language.code());
        }
        return text;
    }

    /** The keys that begin so, in their order: the words that a script is given. */
    public SortedSet<String> keys(String beginning) {
        return new TreeSet<>(texts.keySet())
                .subSet(beginning, beginning + Character.MAX_VALUE);
    }

    SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }
}
