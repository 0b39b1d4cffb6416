package org.jarida.article.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jarida.article.Content;
import org.jarida.article.comparison.Row.Change;

/**
 * What changed between two states of an article: parts of one kind stand beside each other where
 * they have enough words in common, and their words are compared as they are written, with their
 * punctuation and their vowel signs.
 */
public record Comparison(List<Row> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    public static Comparison of(Content before, Content after) {
        List<Part> left = Part.of(before);
        List<Part> right = Part.of(after);
        List<Row> rows = new ArrayList<>();
        for (Alignment.Pair pair : Alignment.of(left, right)) {
            rows.add(row(left, right, pair));
        }
        return new Comparison(rows);
    }

    /** Whether both say the same in the same form. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.change() == Change.NONE);
    }

    /** How many parts are not the same on both sides. */
    public long changes() {
        return rows.stream().filter(row -> row.change() != Change.NONE).count();
    }

    private static Row row(List<Part> left, List<Part> right, Alignment.Pair pair) {
        if (pair.right() < 0) {
            Part gone = left.get(pair.left());
            return new Row(gone.kind().code(), Change.REMOVED, whole(gone), List.of());
        }
        if (pair.left() < 0) {
            Part come = right.get(pair.right());
            return new Row(come.kind().code(), Change.ADDED, List.of(), whole(come));
        }
        Part before = left.get(pair.left());
        Part after = right.get(pair.right());
        if (before.text().equals(after.text())) {
            Change change = before.form().equals(after.form()) ? Change.NONE : Change.FORM;
            List<Piece> same = List.of(new Piece(before.text(), false));
            return new Row(after.kind().code(), change, same, same);
        }
        WordChanges words = WordChanges.of(before.text(), after.text());
        return new Row(after.kind().code(), Change.WORDS, words.before(), words.after());
    }

    private static List<Piece> whole(Part part) {
        return List.of(new Piece(part.text(), true));
    }
}
