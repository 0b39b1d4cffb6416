package org.jarida.arabic.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/**
 * What nobody thought of: Jazzer looks for texts that break a reader. One test, since Jazzer runs
 * no more than one in a process.
 */
@Tag("fuzz")
class ReadersFuzz {

    /** Parts of texts that rules look for, so that the search need not find Arabic first. */
    private static final String[] PIECES = {
        "قال",
        "وأضاف",
        " أن ",
        " إن ",
        "الوزير",
        " محمد الهمامي",
        " نفى ",
        "مشيرا إلى ",
        "وفق ما أكده",
        "نقلا عن",
        "مصادر",
        "صحيفة",
        "لـ",
        "بـ",
        "و",
        "«",
        "»",
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "''",
        "‹",
        "(",
        ")",
        "[",
        "،",
        ",",
        "؛",
        ";",
        "؟",
        "?",
        "!",
        ".",
        "...",
        "…",
        ":",
        " - ",
        "–",
        "ـ",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\u00A0",
        "\u200F",
        "\u202B",
        "\uFEFF",
        "ﻻ",
        "ً",
        "ّ",
        "اليوم",
        " أمس",
        "الاثنين",
        " 10 جانفي 2022",
        "11/01/2022",
        "1443هـ",
        "منذ 30 عاما",
        "الساعة 20:30",
        "القرن",
        "مليون",
        "نحو ",
        "ثلاثة",
        "وعشرين",
        "12,5",
        "1.500",
        "٢٠٢٢",
        "%",
        "بالمائة",
        "دينارين",
        "NATO",
        "http://a.b/",
        "a@b.c",
        "\uD83D",
        "\uDE00",
        "😀",
        "الى",
        "ان شاء",
        "اً",
        "الذي",
        "د.",
        "أ ف ب",
        "2022",
        "0"
    };

    @FuzzTest(maxDuration = "4s")
    void anyTextIsRead(FuzzedDataProvider data) {
        EveryReader.reads(text(data));
    }

    private static String text(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0) {
            int piece = data.consumeByte() & 0xFF;
            if (piece < PIECES.length) {
                text.append(PIECES[piece]);
            } else if (piece < 200) {
                text.append((char) ('ء' + piece % 43));
            } else {
                text.append(data.consumeString(3));
            }
        }
        return text.toString();
    }
}
