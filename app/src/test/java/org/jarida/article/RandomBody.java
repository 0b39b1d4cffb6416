package org.jarida.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jarida.arabic.PlainText;

/**
 * Bodies of every kind of block and text of every script, the same for the same seed. No text holds
 * a small Latin letter: so a tag in a page of them can only be the program's.
 */
final class RandomBody {
    static final String IMAGE = "0".repeat(64);

    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "\"",
                    "'",
                    "&",
                    "</",
                    "<!--",
                    "-->",
                    "]]>",
                    "&#60;",
                    "<SCRIPT>",
                    "=",
                    "`",
                    "${7*7}",
                    "{0}",
                    "\\",
                    "\n",
                    "\t",
                    "\r\n",
                    " ",
                    "\u00a0",
                    "\u2028",
                    "\u202e",
                    "\u2066",
                    "\u2069",
                    "\u200b",
                    "\u200f",
                    "\ufeff",
                    "ة",
                    "لا",
                    "مُحَرِّك",
                    "٣٫٥",
                    "-3,5",
                    "1.5%",
                    "2020-2021",
                    "PORT",
                    "F-16",
                    "C++",
                    "، ",
                    "؟",
                    "«",
                    "»",
                    "שלום",
                    "漢",
                    "😀",
                    "👩\u200d🚀",
                    "e\u0301".toUpperCase(java.util.Locale.ROOT));
    private static final List<String> LINKS =
            List.of(
                    "",
                    "",
                    "https://example.org",
                    "http://example.org/?a=1&b='2'",
                    "HTTPS://EXAMPLE.ORG/%22%3C",
                    "https://مثال.example.org/مسار");
    private static final List<String> LANGUAGES = List.of("", "", "en", "fr", "zh-Hant", "ar-TN");

    private final Random random;
    private final List<String> marks = new ArrayList<>();

    RandomBody(long seed) {
        this.random = new Random(seed);
    }

    Body next() {
        marks.clear();
        IntStream.range(0, random.nextInt(3)).forEach(i -> marks.add("N" + i + text()));
        List<Block> blocks = new ArrayList<>(several(this::block));
        marks.forEach(mark -> blocks.add(new Block.Footnote(mark, rich())));
        return new Body(blocks);
    }

    private Block block() {
        return switch (random.nextInt(8)) {
            case 0 -> new Block.Paragraph(rich());
            case 1 -> new Block.Heading(2 + random.nextInt(2), rich());
            case 2 -> new Block.Quotation(rich(), text());
            case 3 -> new Block.ItemList(random.nextBoolean(), several(this::rich));
            case 4 -> table();
            case 5 -> new Block.Picture(image(), text(), rich(), text());
            case 6 -> new Block.LinkCard("https://example.org/?'", text(), text());
            default -> new Block.Separator();
        };
    }

    private Block table() {
        int width = 1 + random.nextInt(4);
        List<RichText> head = random.nextBoolean() ? row(width) : List.of();
        return new Block.Table(rich(), head, several(() -> row(width)));
    }

    private List<RichText> row(int width) {
        return IntStream.range(0, width).mapToObj(i -> rich()).toList();
    }

    private String image() {
        return random.nextBoolean() ? IMAGE : text();
    }

    private RichText rich() {
        return new RichText(several(this::run));
    }

    private Run run() {
        String note = marks.isEmpty() || random.nextInt(8) > 0 ? "" : one(marks);
        return new Run(
                text(),
                new Run.Marks(
                        random.nextInt(4) == 0,
                        random.nextInt(4) == 0,
                        one(LANGUAGES),
                        one(LINKS),
                        note));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? anyCharacter() : one(PIECES));
        }
        return text.toString();
    }

    /** Of all of Unicode, but what no text may hold, and small Latin letters. */
    private String anyCharacter() {
        int range = List.of(0x100, 0x800, 0x10000, 0x110000).get(random.nextInt(4));
        String found = Character.toString(random.nextInt(range));
        boolean sound = PlainText.flaw(found).isEmpty() && !found.matches("[a-z]");
        return sound ? found : anyCharacter();
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }

    private <T> List<T> several(Supplier<T> one) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> one.get()).toList();
    }
}
