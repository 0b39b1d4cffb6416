package org.jarida.site.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jarida.TestPaper;
import tools.jackson.databind.json.JsonMapper;

/** Headlines to draw: those of the sample newspaper, and some that nobody would like to set. */
final class Headlines {
    private static final List<String> AWKWARD =
            List.of(
                    "لا",
                    "الخبر",
                    "وزير الخارجية يلتقي نظيريه ويؤكّد أنّ «الموقف ثابت»، ".repeat(5),
                    "Le Monde : la Tunisie face au défi de l’eau, une enquête en trois volets",
                    "NATO summit: what now?",
                    "NATO يعيد نشر 2 418 جنديا في 3 دول",
                    "قال: «إنّ عبارة «لا رجعة» التي وردت في البيان «غير دقيقة»»، ثم غادر",
                    "شركة «السكك» تختار عرض Siemens Mobility.",
                    "اتّصلوا بنا على +216 71 905 125 أو راسلوا redaction@assariya.example.",
                    "ارتفاع الصادرات ١٢٫٥٪ سنة ٢٠٢٥",
                    "قُلْ لِلْمَلِيحَةِ فِي الْخِمَارِ الْأَسْوَدِ",
                    "م".repeat(300),
                    "W".repeat(300),
                    "الصين 中国 تفوز 😀 بكأس العالم 🏆🏆",
                    "中国 你好 🏆",
                    "نصّ \u202eمعكوس\u202c و\u2067معزول\u2069 و\u0007جرس\u200f وLRM\u200e وسطر\nثان",
                    "<script>alert(\"x\")</script> عنوان فيه & وسوم",
                    "أردوغان (Erdoğan) في إسطنبول: İşte Türkiye وŁódź وNguyễn",
                    "ب" + "\u064e\u064f\u0651".repeat(50) + " كلمة",
                    "\u064e\u064e\u064e",
                    "ﷺ ﻻ ﷲ ﺷﻜﺮا وﭼادور وگوگل وڨفصة وپاريس",
                    "و ".repeat(150),
                    "\uD800 نصف حرف \uDC00",
                    "",
                    " ");

    private Headlines() {}

    static List<String> all() {
        return Stream.concat(sample().stream(), AWKWARD.stream()).toList();
    }

    static List<String> awkward() {
        return AWKWARD;
    }

    private static List<String> sample() {
        JsonMapper json = JsonMapper.builder().build();
        try (Stream<Path> files = Files.list(TestPaper.SAMPLE.resolve("articles"))) {
            return files.sorted()
                    .map(file -> json.readTree(file.toFile()).get("title").stringValue())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
