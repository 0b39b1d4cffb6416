package org.jarida.command;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.proof.Message;
import org.jarida.arabic.text.Letters;
import org.jarida.paper.Language;

/** Tells findings one by one, with the words they stand among. */
final class ProofReport {
    /** Units of the text shown before and after a finding. */
    private static final int AROUND = 24;

    private final String text;
    private int line = 1;
    private int lineStart = 0;
    private int read = 0;

    private ProofReport(String text) {
        this.text = text;
    }

    /** Two lines a finding: its place, message and rule; then the words, the place in brackets. */
    static List<String> of(String text, List<Finding> findings, Language language) {
        if (findings.isEmpty()) {
            return List.of("Nothing was found.");
        }
        ProofReport report = new ProofReport(text);
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(report.place(finding, language));
            lines.add("    " + report.words(finding));
        }
        return lines;
    }

    private String place(Finding finding, Language language) {
        readTo(finding.span().start());
        int column = finding.span().start() - lineStart + 1;
        return line
                + ":"
                + column
                + "  "
                + Texts.shown(message(finding.message(), language))
                + "  ["
                + finding.rule().code()
                + (finding.replacement().isPresent() ? ", can be fixed]" : "]");
    }

    private static String message(Message message, Language language) {
        return switch (language) {
            case AR -> message.arabic();
            case FR -> message.french();
            case EN -> message.english();
        };
    }

    private String words(Finding finding) {
        int start = finding.span().start();
        int end = finding.span().end();
        int from = Math.max(lineStart, start - AROUND);
        int to = end;
        while (to < text.length() && to < end + AROUND && !Letters.isLineEnd(text.charAt(to))) {
            to++;
        }
        return Texts.shown(text.substring(from, start))
                + "["
                + Texts.shown(text.substring(start, end))
                + "]"
                + Texts.shown(text.substring(end, to));
    }

    private void readTo(int offset) {
        while (read < offset) {
            char unit = text.charAt(read);
            read++;
            if (Letters.isLineEnd(unit)) {
                boolean first = unit == '\r' && Letters.at(text, read) == '\n';
                line += first ? 0 : 1;
                lineStart = read;
            }
        }
    }
}
