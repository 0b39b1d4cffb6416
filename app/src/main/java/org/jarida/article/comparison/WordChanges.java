package org.jarida.article.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.Tokens;

/**
 * The words of two texts that are not in the other, each text in pieces. Words count as they are
 * written: a vowel sign, a hamza or a comma makes a difference. Blanks go with the words around
 * them; where they alone have changed, they are what is marked.
 */
record WordChanges(List<Piece> before, List<Piece> after) {
    /** More words than that, multiplied, are not compared: the whole has changed. */
    private static final long MOST_PAIRS = 4_000_000;

    static WordChanges of(String before, String after) {
        Words left = new Words(before);
        Words right = new Words(after);
        BitSet leftKept = new BitSet();
        BitSet rightKept = new BitSet();
        keepCommon(left, right, leftKept, rightKept);
        BitSet[] blanks = changedBlanks(left, right, leftKept, rightKept);
        return new WordChanges(
                left.pieces(leftKept, blanks[0]), right.pieces(rightKept, blanks[1]));
    }

    private static void keepCommon(Words left, Words right, BitSet leftKept, BitSet rightKept) {
        int from = 0;
        int most = Math.min(left.size(), right.size());
        while (from < most && left.word(from).equals(right.word(from))) {
            leftKept.set(from);
            rightKept.set(from++);
        }
        int leftEnd = left.size();
        int rightEnd = right.size();
        while (leftEnd > from
                && rightEnd > from
                && left.word(leftEnd - 1).equals(right.word(rightEnd - 1))) {
            leftKept.set(--leftEnd);
            rightKept.set(--rightEnd);
        }
        int rows = leftEnd - from;
        int columns = rightEnd - from;
        if ((long) rows * columns > MOST_PAIRS) {
            return;
        }
        int[][] most2 = longest(left, right, from, rows, columns);
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (left.word(from + i).equals(right.word(from + j))) {
                leftKept.set(from + i++);
                rightKept.set(from + j++);
            } else if (most2[i + 1][j] >= most2[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Lengths of the longest common subsequences of what is left from each pair of places. */
    private static int[][] longest(Words left, Words right, int from, int rows, int columns) {
        int[][] longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] =
                        left.word(from + i).equals(right.word(from + j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** Blanks between two kept words that are not the same on both sides. */
    private static BitSet[] changedBlanks(
            Words left, Words right, BitSet leftKept, BitSet rightKept) {
        BitSet[] changed = {new BitSet(), new BitSet()};
        int j = -1;
        for (int i = leftKept.nextSetBit(0); i >= 0; i = leftKept.nextSetBit(i + 1)) {
            j = rightKept.nextSetBit(j + 1);
            boolean together =
                    (i == 0) == (j == 0) && follows(leftKept, i) == follows(rightKept, j);
            if (together && !left.blank(i).equals(right.blank(j))) {
                changed[0].set(i);
                changed[1].set(j);
            }
        }
        return changed;
    }

    private static boolean follows(BitSet kept, int word) {
        return word == 0 || kept.get(word - 1);
    }

    /** A text as words, each with the blank before it. */
    private static final class Words {
        private final String text;
        private final List<Token> tokens;

        Words(String text) {
            this.text = text;
            this.tokens = Tokens.of(text).all();
        }

        int size() {
            return tokens.size();
        }

        String word(int index) {
            return tokens.get(index).span().of(text);
        }

        String blank(int index) {
            int from = index == 0 ? 0 : tokens.get(index - 1).end();
            return text.substring(from, tokens.get(index).start());
        }

        /**
         * @param blanks before which words the blank itself has changed
         */
        List<Piece> pieces(BitSet kept, BitSet blanks) {
            Pieces pieces = new Pieces();
            for (int i = 0; i < size(); i++) {
                boolean inChange = i > 0 && !kept.get(i) && !kept.get(i - 1);
                pieces.add(blank(i), inChange || blanks.get(i));
                pieces.add(word(i), !kept.get(i));
            }
            int end = size() == 0 ? 0 : tokens.getLast().end();
            pieces.add(text.substring(end), false);
            return pieces.all();
        }
    }

    /** Joins what stands together. */
    private static final class Pieces {
        private final List<Piece> all = new ArrayList<>();

        void add(String text, boolean changed) {
            if (text.isEmpty()) {
                return;
            }
            if (!all.isEmpty() && all.getLast().changed() == changed) {
                all.add(new Piece(all.removeLast().text() + text, changed));
            } else {
                all.add(new Piece(text, changed));
            }
        }

        List<Piece> all() {
            return all;
        }
    }
}
