package org.jarida.paper;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The interface's words in one language, from {@code messages/<code>.properties}. A text may be a
 * pattern of ICU's MessageFormat, with the plural forms of its language: Arabic has six.
 */
public final class Messages {
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();

    private Messages(Language language) {
        this.language = language;
        Properties file = new Properties();
        try (InputStream in =
                Messages.class.getResourceAsStream(
                        "/messages/" + language.code() + ".properties")) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
    }

    public static Messages of(Language language) {
        return requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    /** The words as they stand in the catalogue. */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language.code());
        }
        return text;
    }

    /**
     * The words with their arguments filled in.
     *
     * @param arguments values by their names in the pattern
     */
    public String text(String key, Map<String, ?> arguments) {
        return new MessageFormat(text(key), language.locale()).format(new HashMap<>(arguments));
    }

    SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }
}
