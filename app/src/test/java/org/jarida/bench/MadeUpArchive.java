package org.jarida.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** An archive of any size, the same each time: about 400 words an article, as news has. */
final class MadeUpArchive {
    private static final String[] WORDS =
            ("البلدية الميناء قال المهندس إنّ الأشغال ستبدأ بعد أسبوع على الأقلّ وإنّ السكّان أُعلموا"
                            + " بالموعد منذ شهر بينما نفى رئيس الجمعية ذلك وطلب نشر المحضر كاملا")
                    .split(" ", -1);

    private MadeUpArchive() {}

    /** One JSON article a line. */
    static void write(Path file, int articles) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                out.write(
                        "{\"id\":\"%d\",\"title\":\"خبر رقم %d: %s\",\"section\":\"قسم %d\",\"date\":\"%d-%02d-%02d\",\"authors\":[\"كاتب %d\"],\"source\":\"أرشيف\",\"licence\":\"CC0\",\"text\":\""
                                .formatted(
                                        i,
                                        i,
                                        sentence(random, 6),
                                        i % 8,
                                        2000 + i % 25,
                                        1 + i % 12,
                                        1 + i % 28,
                                        i % 40));
                for (int paragraph = 0; paragraph < 8; paragraph++) {
                    out.write(sentence(random, 50) + ".\\n");
                }
                out.write("\"}\n");
            }
        }
    }

    private static String sentence(Random random, int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }
}
