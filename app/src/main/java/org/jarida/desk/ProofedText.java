package org.jarida.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.proof.Proofreader;
import org.jarida.arabic.proof.Rule;
import org.jarida.arabic.text.Span;
import org.jarida.article.Block;
import org.jarida.article.Body;
import org.jarida.article.RichText;
import org.jarida.article.Run;

/**
 * An article as one text for the proofreader, which weighs all of it: which digits most of it has,
 * how a name was spelt before. Findings are told by the part that they stand in.
 */
final class ProofedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /** Stretches in a language that the proofreader does not read. */
    private final List<Span> foreign = new ArrayList<>();

    /**
     * A part of the article.
     *
     * @param at its place: title, standfirst, body/3, body/3/items/1
     */
    private record Part(String at, int start, int end) {
        boolean holds(Span span) {
            return start <= span.start() && span.end() <= end;
        }
    }

    /**
     * @param from offset in the part, in UTF-16 units
     * @param to offset after the end
     */
    record Placed(String at, int from, int to, Finding finding) {}

    ProofedText(String title, String standfirst, Body body) {
        add("title", title);
        add("standfirst", standfirst);
        for (int i = 0; i < body.blocks().size(); i++) {
            add("body/" + i, body.blocks().get(i));
        }
    }

    List<Placed> findings(Proofreader proofreader) {
        List<Placed> placed = new ArrayList<>();
        for (Finding finding : proofreader.read(text.toString())) {
            part(finding)
                    .ifPresent(
                            part ->
                                    placed.add(
                                            new Placed(
                                                    part.at(),
                                                    finding.span().start() - part.start(),
                                                    finding.span().end() - part.start(),
                                                    finding)));
        }
        return placed;
    }

    private Optional<Part> part(Finding finding) {
        if (foreign.stream().anyMatch(finding.span()::overlaps)) {
            return Optional.empty();
        }
        return parts.stream()
                .filter(part -> part.holds(finding.span()))
                .filter(part -> !isDirection(finding, part))
                .findFirst();
    }

    /** A mark at the very beginning says which way the block runs: it was set by hand. */
    private static boolean isDirection(Finding finding, Part part) {
        return finding.rule() == Rule.BIDI_CONTROL && finding.span().start() == part.start();
    }

    private void add(String at, Block block) {
        switch (block) {
            case Block.Paragraph(var words) -> add(at, words);
            case Block.Heading(var _, var words) -> add(at, words);
            case Block.Quotation(var words, var speaker) -> {
                add(at + "/text", words);
                add(at + "/speaker", speaker);
            }
            case Block.ItemList(var _, var items) -> add(at + "/items", items);
            case Block.Table(var caption, var head, var rows) -> {
                add(at + "/caption", caption);
                add(at + "/head", head);
                for (int i = 0; i < rows.size(); i++) {
                    add(at + "/rows/" + i, rows.get(i));
                }
            }
            case Block.Picture(var _, var alt, var caption, var credit) -> {
                add(at + "/caption", caption);
                add(at + "/alt", alt);
                add(at + "/credit", credit);
            }
            case Block.LinkCard(var _, var title, var description) -> {
                add(at + "/title", title);
                add(at + "/description", description);
            }
            case Block.Footnote(var _, var words) -> add(at, words);
            case Block.Separator() -> {}
        }
    }

    private void add(String at, List<RichText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(at + "/" + i, texts.get(i));
        }
    }

    private void add(String at, RichText words) {
        int start = text.length();
        for (Run run : words.runs()) {
            if (!run.marks().language().isEmpty() || !run.marks().note().isEmpty()) {
                foreign.add(new Span(start, start + run.text().length()));
            }
            start += run.text().length();
        }
        add(at, words.plain());
    }

    private void add(String at, String words) {
        parts.add(new Part(at, text.length(), text.length() + words.length()));
        text.append(words).append('\n');
    }
}
