package org.jarida.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.PlainText;

/**
 * Reads a newspaper page that was saved as plain text: the headline is its first line, a short
 * block after it the standfirst, short lines before paragraphs are subheadings, and from the first
 * heading of the page's furniture on nothing belongs to the article. Words are never altered.
 */
public final class PageReader {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int LONGEST_HEADLINE = 300;

    /** A standfirst is clearly shorter than the paragraphs that it leads to. */
    private static final double STANDFIRST_SHARE = 0.6;

    private PageReader() {}

    public static PageReading read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return new PageReading.Unreadable(0, "page.too-long");
        }
        Optional<PlainText.Flaw> flaw = PlainText.flaw(text);
        if (flaw.isPresent()) {
            int line = text.substring(0, flaw.get().offset()).split("\\R", -1).length;
            return new PageReading.Unreadable(line, "text.unsound");
        }
        List<List<String>> blocks = blocks(text);
        if (blocks.isEmpty()) {
            return new PageReading.Unreadable(0, "page.empty");
        }
        return read(blocks);
    }

    private static PageReading read(List<List<String>> blocks) {
        List<List<String>> article = new ArrayList<>();
        List<String> tail = new ArrayList<>();
        for (List<String> block : blocks) {
            int cut = tail.isEmpty() ? furnitureIn(block, article.isEmpty()) : 0;
            if (cut > 0) {
                article.add(block.subList(0, cut));
            }
            tail.addAll(block.subList(cut, block.size()));
        }
        if (article.isEmpty()) {
            return new PageReading.Unreadable(1, "page.no-headline");
        }
        return read(article, tail);
    }

    /** The place in the block where the page's furniture begins; its size where none does. */
    private static int furnitureIn(List<String> block, boolean first) {
        for (int i = first ? 1 : 0; i < block.size(); i++) {
            if (Furniture.of(block.get(i)).isPresent()) {
                return i;
            }
        }
        return block.size();
    }

    private static PageReading read(List<List<String>> article, List<String> tail) {
        String headline = article.getFirst().getFirst();
        if (headline.length() > LONGEST_HEADLINE) {
            return new PageReading.Unreadable(1, "page.no-headline");
        }
        List<List<String>> rest = new ArrayList<>(article);
        rest.set(0, article.getFirst().subList(1, article.getFirst().size()));
        rest.removeIf(List::isEmpty);
        Optional<String> standfirst = standfirst(rest);
        List<PageText.Part> parts =
                BodyLines.parts(standfirst.isPresent() ? rest.subList(1, rest.size()) : rest);
        if (parts.isEmpty()) {
            return new PageReading.Unreadable(0, "page.no-text");
        }
        return new PageReading.Read(
                new PageText(headline, standfirst, parts, TailReader.read(tail)));
    }

    private static Optional<String> standfirst(List<List<String>> rest) {
        if (rest.size() < 2 || rest.getFirst().size() != 1) {
            return Optional.empty();
        }
        String line = rest.getFirst().getFirst();
        double average =
                rest.stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .filter(length -> length > BodyLines.LONGEST_SUBHEADING)
                        .average()
                        .orElse(0);
        return line.length() < average * STANDFIRST_SHARE ? Optional.of(line) : Optional.empty();
    }

    /** Lines with something on them, parted where a blank line stands between them. */
    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        boolean open = false;
        for (String raw : text.split("\\R", -1)) {
            String line = trimmed(raw);
            if (line.isEmpty()) {
                open = false;
            } else if (open) {
                blocks.getLast().add(line);
            } else {
                blocks.add(new ArrayList<>(List.of(line)));
                open = true;
            }
        }
        return blocks;
    }

    /** Without white space of any kind, and without a byte order mark, at both ends. */
    private static String trimmed(String line) {
        return line.replaceAll("^[\\s\\p{Z}\uFEFF]+|[\\s\\p{Z}\uFEFF]+$", "");
    }
}
