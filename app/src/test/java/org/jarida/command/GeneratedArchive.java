package org.jarida.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** An archive of invented articles, the same for the same seed. */
final class GeneratedArchive {
    private static final List<String> SECTIONS = List.of("المدينة", "الميناء", "الرأي", "الثقافة");
    private static final List<String> WORDS =
            List.of(
                    "الريح", "المرفأ", "سفينة", "القنطرة", "سوق", "السمك", "مجلس", "المدينة",
                    "قالت", "صباحا", "الشارع", "حديقة", "تلاميذ", "المدرسة", "مطر", "غزير", "مشروع",
                    "جديد", "البلدية", "سكّان", "الحيّ", "زيتون", "موسم", "أعلنت", "لجنة", "مسرح",
                    "عرض", "جمهور", "قطار", "محطّة", "تأخّر", "عاد");

    private final Random random;

    GeneratedArchive(long seed) {
        this.random = new Random(seed);
    }

    /** The title of an article by its line, from 1. */
    static String title(int line) {
        return "خبر رقم " + line;
    }

    Path write(Path file, int articles) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int line = 1; line <= articles; line++) {
                out.write(article(line));
                out.newLine();
            }
        }
        return file;
    }

    private String article(int line) {
        return """
        {"id":"%d","title":"%s","standfirst":"%s","section":"%s","date":"%s",\
        "source":"مولّد","licence":"CC0","text":"%s"}"""
                .formatted(
                        line,
                        title(line),
                        words(8),
                        SECTIONS.get(random.nextInt(SECTIONS.size())),
                        LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000)),
                        String.join("\\n", words(60), words(40), words(50)));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append('.').toString();
    }
}
