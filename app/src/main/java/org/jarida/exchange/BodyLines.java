package org.jarida.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jarida.exchange.PageText.Part;

/** Tells subheadings from paragraphs, and joins paragraphs that were broken over lines. */
final class BodyLines {
    static final int LONGEST_SUBHEADING = 90;

    private static final int MOST_WORDS = 14;
    private static final int NARROWEST_WRAP = 40;
    private static final int WIDEST_WRAP = 110;
    private static final double WRAPPED_SHARE = 0.6;

    /** A line that ends so has said something, or is about to. */
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.!…:؛;،,]\\W*", Pattern.UNICODE_CHARACTER_CLASS);

    private BodyLines() {}

    static List<Part> parts(List<List<String>> blocks) {
        boolean wrapped = areWrapped(blocks);
        List<String> lines = new ArrayList<>();
        for (List<String> block : blocks) {
            if (wrapped) {
                lines.add(String.join(" ", block));
            } else {
                lines.addAll(block);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean heading = isSubheading(lines.get(i), next);
            parts.add(
                    heading ? new Part.Subheading(lines.get(i)) : new Part.Paragraph(lines.get(i)));
        }
        return parts;
    }

    private static boolean isSubheading(String line, String next) {
        return line.length() <= LONGEST_SUBHEADING
                && line.split("\\s+").length <= MOST_WORDS
                && !SENTENCE_END.matcher(line).matches()
                && next.length() > line.length() * 2
                && next.length() > LONGEST_SUBHEADING;
    }

    /**
     * True where the lines of a block are as long as a column is wide and mostly stop in the middle
     * of a sentence.
     */
    private static boolean areWrapped(List<List<String>> blocks) {
        List<String> inner =
                blocks.stream()
                        .filter(block -> block.size() > 1)
                        .flatMap(block -> block.subList(0, block.size() - 1).stream())
                        .toList();
        long broken =
                inner.stream()
                        .filter(line -> line.length() >= NARROWEST_WRAP)
                        .filter(line -> line.length() <= WIDEST_WRAP)
                        .filter(line -> !SENTENCE_END.matcher(line).matches())
                        .count();
        return inner.size() > 2 && broken >= inner.size() * WRAPPED_SHARE;
    }
}
