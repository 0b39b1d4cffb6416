package org.jarida.arabic.statement;

import java.util.ArrayList;
import java.util.List;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads all attributions of an article in the order of their cues, with speakers and extents. */
final class AttributionReader {

    /** How many earlier attributions a trailing وفق تعبيره may belong to. */
    private static final int LOOK_BACK = 30;

    private final Reading reading;
    private final Article article;
    private final VerbCueReader verbs;
    private final NounCueReader nouns;
    private final NominalCueReader nominal;
    private final ExtentReader extents;
    private final SpeakerReader speakers;
    private final List<Attribution> found = new ArrayList<>();

    AttributionReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
        this.nominal = new NominalCueReader(reading);
        this.verbs = new VerbCueReader(reading, nominal.used);
        this.nouns = new NounCueReader(reading);
        this.extents = new ExtentReader(reading, nominal);
        this.speakers = new SpeakerReader(reading);
    }

    List<Attribution> read() {
        for (int at = 0; at < article.size(); at++) {
            if (!article.isWord(at)) {
                continue;
            }
            Attribution next = nominal.read(at);
            if (next == null && !nominal.used.get(at)) {
                next = verbs.read(at);
            }
            if (next == null && !nominal.used.get(at) && reading.saying(at) == null) {
                next = nouns.read(at);
            }
            if (next != null && !isTrailingOfEarlier(next)) {
                take(next);
            }
        }
        return found;
    }

    private void take(Attribution next) {
        next.nested = isNested(next);
        speakers.settle(next, found);
        next.content = extents.read(next);
        if (next.complement.is(Kind.BEFORE) && next.content == null) {
            return;
        }
        if (next.subject != null) {
            for (int at = next.subject.from(); at < next.subject.to(); at++) {
                reading.learn(at);
            }
        }
        found.add(next);
    }

    /** Whether the cue stands in words that an earlier cue of the sentence gives to somebody. */
    private boolean isNested(Attribution next) {
        int start = article.sentenceStart(next.cue);
        for (int at = found.size() - 1; at >= Math.max(0, found.size() - LOOK_BACK); at--) {
            Attribution earlier = found.get(at);
            if (earlier.cue < start) {
                return false;
            }
            Span content = earlier.content;
            boolean after = !earlier.complement.is(Kind.BEFORE);
            if (after && content != null && content.contains(next.span)) {
                return true;
            }
        }
        return false;
    }

    /** وفق تعبيره after an attribution of the same sentence is another cue of that one. */
    private boolean isTrailingOfEarlier(Attribution next) {
        if (!next.rule.equals("according-to-him")) {
            return isInsteadOf(next);
        }
        Attribution owner = owner(next);
        if (owner == null) {
            return false;
        }
        owner.alternatives.add(next.span);
        owner.outlet = owner.outlet == null ? next.outlet : owner.outlet;
        return true;
    }

    /** قالت المنظمة على لسان ممثلها إن: the voice of the one who speaks. */
    private boolean isInsteadOf(Attribution next) {
        if (found.isEmpty() || !article.form(next.cue + 1).equals("لسان")) {
            return false;
        }
        Attribution last = found.getLast();
        boolean between = last.cue < next.cue && last.complement.at() > next.cue;
        if (between) {
            last.alternatives.add(next.span);
        }
        return between;
    }

    private @Nullable Attribution owner(Attribution next) {
        int start = article.sentenceStart(next.cue);
        for (int at = found.size() - 1; at >= Math.max(0, found.size() - LOOK_BACK); at--) {
            Attribution earlier = found.get(at);
            if (earlier.cue < start) {
                return null;
            }
            if (!earlier.nested) {
                return earlier;
            }
        }
        return null;
    }
}
