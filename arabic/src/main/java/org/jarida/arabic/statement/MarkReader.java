package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jarida.arabic.statement.QuoteMark.Facing;
import org.jarida.arabic.statement.QuoteMark.Family;
import org.jarida.arabic.text.Letters;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph.
 *
 * <p>A mark closes the innermost open one whatever its make, since newspapers mix them («…"). A
 * mark left open ends where a new sentence begins with a cue (وأضاف), or with its paragraph. Each
 * mark is looked at once; the stack of open ones is kept short.
 */
final class MarkReader {

    /** Quotations in quotations go no deeper; an older opening mark is given up. */
    private static final int DEEPEST = 3;

    private final Article article;
    private final List<QuoteMark> open = new ArrayList<>();
    private final List<Marked> found = new ArrayList<>();

    /** A closing mark of which none was open: the next such one may show that it opened. */
    private @Nullable QuoteMark stray;

    /** The mark left open by a paragraph before: the next may close it, if none opens before. */
    private @Nullable QuoteMark carried;

    /** Where the last sentence so far began that begins with a cue. */
    private int cueSentence = -1;

    private MarkReader(Article article) {
        this.article = article;
    }

    /** All stretches in marks, in the order of their opening marks. */
    static List<Marked> read(Article article) {
        MarkReader reader = new MarkReader(article);
        reader.readAll();
        reader.found.sort(Comparator.comparingInt(Marked::open));
        return reader.found;
    }

    private void readAll() {
        int at = 0;
        while (at < article.size()) {
            if (article.token(at).isBreak()) {
                closeAll(at);
            } else if (beginsWithCue(at)) {
                cueSentence = at;
            }
            QuoteMark mark = QuoteMark.at(article, at);
            if (mark == null) {
                at++;
            } else {
                take(mark);
                at = mark.to();
            }
        }
        closeAll(article.size());
    }

    private void take(QuoteMark mark) {
        QuoteMark last = open.isEmpty() ? null : open.getLast();
        if (last != null && closes(mark, last)) {
            open.removeLast();
            add(last, mark.from(), true);
        } else if (last == null && mark.facing() == Facing.CLOSING) {
            takeStray(mark);
        } else if (mark.facing() != Facing.CLOSING) {
            if (last != null && cueSentence > last.from()) {
                // The sentence with the new cue shows that the one before had ended.
                open.removeLast();
                addUnclosed(last, cueSentence);
            }
            stray = null;
            carried = null;
            if (open.size() == DEEPEST) {
                open.removeFirst();
            }
            open.add(mark);
        }
    }

    /** هو" كذا وكذا": two that look closing, and none between, are a pair. */
    private void takeStray(QuoteMark mark) {
        QuoteMark first = stray;
        QuoteMark before = carried;
        if (before != null && cueSentence < before.from()) {
            if (!found.isEmpty() && found.getLast().open() == before.from()) {
                found.removeLast();
            }
            add(before, mark.from(), true);
            carried = null;
        } else if (first != null && first.family() == mark.family() && cueSentence < first.from()) {
            add(first, mark.from(), true);
            stray = null;
        } else {
            stray = mark;
        }
    }

    private static boolean closes(QuoteMark mark, QuoteMark last) {
        boolean single = mark.family() == Family.SINGLE || last.family() == Family.SINGLE;
        boolean round = mark.family() == Family.ROUND || last.family() == Family.ROUND;
        if ((round || single) && mark.family() != last.family()) {
            // ‘’…›› and «…’’ close each other only as doubled marks
            boolean doubled = mark.to() - mark.from() == 2 || last.to() - last.from() == 2;
            return !round && doubled && mark.facing() == Facing.CLOSING;
        }
        return mark.facing() != Facing.OPENING;
    }

    private void closeAll(int paragraphEnd) {
        for (QuoteMark mark : open) {
            addUnclosed(mark, cueSentence > mark.from() ? cueSentence : paragraphEnd);
        }
        carried = open.size() == 1 ? open.getFirst() : carried;
        open.clear();
        stray = null;
    }

    private void addUnclosed(QuoteMark mark, int end) {
        if (mark.family() != Family.SINGLE && mark.family() != Family.ROUND) {
            add(mark, end, false);
        }
    }

    private void add(QuoteMark mark, int close, boolean closed) {
        int last = close;
        while (!closed && last > mark.to() && article.isStop(last - 1)) {
            last--;
        }
        Span span = trimmed(article.token(mark.to() - 1).end(), endOffset(last, closed));
        if (span != null) {
            found.add(new Marked(mark.from(), last, mark.to(), span, closed, open.size()));
        }
    }

    private int endOffset(int close, boolean closed) {
        return closed ? article.token(close).start() : article.token(close - 1).end();
    }

    private @Nullable Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(article.text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(article.text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : null;
    }

    private static boolean isSpace(char unit) {
        return Letters.isBlank(unit)
                || Letters.isLineEnd(unit)
                || Character.getType(unit) == Character.FORMAT;
    }

    /** Whether a sentence begins here, and with a verb of saying, كما and such a verb, or وكان. */
    private boolean beginsWithCue(int at) {
        if (article.sentenceStart(at) != at) {
            return false;
        }
        boolean as = article.form(at).equals("كما") || article.form(at).equals("وكما");
        return article.speech(as ? at + 1 : at) != null;
    }
}
