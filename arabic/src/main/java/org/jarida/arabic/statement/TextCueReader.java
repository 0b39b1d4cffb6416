package org.jarida.arabic.statement;

import java.util.Set;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a text: جاء في البيان أن …، ورد في التقرير أن …. */
final class TextCueReader {

    private static final Verb TELLING =
            new Verb("جاء", false, true, Set.of(Verb.CLAUSE), Polarity.AFFIRMS);

    private final Reading reading;
    private final Article article;

    TextCueReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    /** جاء في البيان أن: the text is the speaker. */
    @Nullable Attribution read(int at, int letters) {
        Phrase text = reading.phrases.read(at + 2, article.sentenceEnd(at));
        if (text == null || !text.canSpeak()) {
            return null;
        }
        Complement said = reading.complements.new Search(at, text.to(), TELLING).run();
        if (!said.isSpeech()) {
            return null;
        }
        Attribution found =
                new Attribution(
                        at,
                        new Span(
                                article.tokens.offsetAfter(article.token(at), letters),
                                article.token(at).end()),
                        "جاء",
                        null,
                        Polarity.AFFIRMS,
                        "text-says",
                        said);
        found.subject = text;
        return found;
    }
}
