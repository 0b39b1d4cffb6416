package org.jarida.arabic;

import java.util.Random;
import java.util.function.Consumer;

/** Seeded texts of Arabic, Latin, digits, punctuation, controls and stray surrogates. */
public final class RandomText {

    private static final int TEXTS = 4000;

    private static final String[] PIECES = {
        "قال",
        "تونس",
        "د.",
        "أ.ف.ب",
        "و",
        "ة",
        "ى",
        "َ",
        "ّ",
        "ـ",
        "ٔ",
        "ﻻ",
        "ﷺ",
        "ﹰ",
        "NATO",
        "Le Monde",
        "é",
        "İ",
        "a",
        "K",
        "ᄀ",
        "ᅡ",
        "Ж",
        "東",
        "😀",
        "0",
        "12",
        "2 418",
        "1.5%",
        "−3,5",
        "+216 71",
        "٣",
        "۴",
        "2020-2021",
        "11/01",
        " ",
        " ",
        " ",
        "\n",
        "\u00A0",
        "\u202F",
        ".",
        "..",
        "؟",
        "!",
        "…",
        "،",
        ",",
        ":",
        ";",
        "«",
        "»",
        "(",
        ")",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "-",
        "–",
        "/",
        "@",
        "&",
        "+",
        "%",
        "#",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u200B",
        "\u200C",
        "\u200E",
        "\u202E",
        "\u2066",
        "\u2069",
        "\uFEFF",
        "\uFFFE",
        "\uD83D",
        "\uDE00",
        "\u0301",
        "\u00AD"
    };

    private RandomText() {}

    /** Tries something on many texts; the same seed gives the same texts. */
    public static void each(long seed, Consumer<String> trial) {
        each(seed, TEXTS, trial);
    }

    public static void each(long seed, int texts, Consumer<String> trial) {
        Random random = new Random(seed);
        for (int i = 0; i < texts; i++) {
            trial.accept(text(random));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(25);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(20) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
