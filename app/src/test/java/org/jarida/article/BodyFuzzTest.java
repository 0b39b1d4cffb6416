package org.jarida.article;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jarida.media.Image;
import org.junit.jupiter.api.Test;

/** Whatever a body holds, it is stored, read back and shown; whatever JSON holds, it is judged. */
class BodyFuzzTest {
    private static final int BODIES = 2_000;
    private static final int MUTATIONS = 20;
    private static final BodyHtml.Words WORDS = new BodyHtml.Words("TABLE", "NOTE", "BACK");

    private static final Pattern TAG =
            Pattern.compile("</?[a-z][a-z0-9]*(?: [a-z-]+=\"[^\"<]*\")*>");
    private static final List<String> SPLINTERS =
            List.of(
                    "\"",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "null",
                    "true",
                    "1e999",
                    "-1",
                    "0x1",
                    "99999999999",
                    "\"\\ud800\"",
                    "\\u0000",
                    "\u0000",
                    "\ud800",
                    "\"type\":\"list\",",
                    "\"version\":2,",
                    "[[[[[[[[",
                    "\"text\":[]",
                    "<script>",
                    " ",
                    "\n",
                    "\u202e");

    @Test
    void everyBodyIsReadBackAsItWas() {
        RandomBody bodies = new RandomBody(1);
        for (int i = 0; i < BODIES; i++) {
            Body body = bodies.next();
            String json = BodyJson.write(body);

            assertThat(BodyJson.read(json)).as("%d", i).isEqualTo(new BodyReading.Read(body));
            assertThat(BodyJson.write(BodyJson.stored(json))).isEqualTo(json);
        }
    }

    @Test
    void everyBodyIsShownWithoutMarkupOfItsOwn() {
        RandomBody bodies = new RandomBody(2);
        for (int i = 0; i < BODIES; i++) {
            assertShown(bodies.next());
        }
    }

    @Test
    void jsonThatWasTamperedWithIsReadOrRefused() {
        RandomBody bodies = new RandomBody(3);
        Random random = new Random(4);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < BODIES; i++) {
            String json = BodyJson.write(bodies.next());
            for (int j = 0; j < MUTATIONS; j++) {
                switch (BodyJson.read(mutated(json, random))) {
                    case BodyReading.Read(var body) -> {
                        read++;
                        assertThat(BodyJson.stored(BodyJson.write(body))).isEqualTo(body);
                        html(body);
                    }
                    case BodyReading.Refused(var problem) -> {
                        refused++;
                        assertThat(problem.reason()).isNotEmpty();
                    }
                }
            }
        }
        assertThat(read).as("some harm nothing").isPositive();
        assertThat(refused).isGreaterThan(read);
    }

    private static String mutated(String json, Random random) {
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(4));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                default -> text.replace(from, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            }
        }
        return text.toString();
    }

    private static void assertShown(Body body) {
        String html = html(body);
        assertThat(TAG.matcher(html).replaceAll("")).as(html).doesNotContain("<");
    }

    private static String html(Body body) {
        StringOutput output = new StringOutput();
        Image image = Image.drawing(RandomBody.IMAGE, 4, 3);
        new BodyHtml(body, Map.of(image.id(), image), WORDS).writeTo(output);
        return output.toString();
    }
}
