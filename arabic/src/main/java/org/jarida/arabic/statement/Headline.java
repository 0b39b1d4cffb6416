package org.jarida.arabic.statement;

import java.util.Optional;
import java.util.Set;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A headline of the form NAME : words. What stands in marks after the colon is the name's; without
 * marks the words are a quotation only where they speak in the first person.
 */
final class Headline {

    private static final int LONGEST_NAME = 9;

    private static final Set<String> FIRST_PERSON =
            Words.of(
                    """
                    أنا نحن لدينا لدي علينا عندنا لسنا لست كنا بلادنا إننا إنني أننا أنني إني
                    بيننا سنكون أمامنا شعبنا لنا
                    """);

    private final Reading reading;
    private final Article article;
    private final int colon;
    private final int end;

    private Headline(Reading reading, int colon, int end) {
        this.reading = reading;
        this.article = reading.article;
        this.colon = colon;
        this.end = end;
    }

    /** The headline of an article, null if it has not this form. */
    static @Nullable Headline of(Reading reading) {
        Article article = reading.article;
        int colon = -1;
        int at = 0;
        while (at < article.size() && !article.token(at).isBreak() && at < 60) {
            colon = colon < 0 && article.token(at).isMark(':') ? at : colon;
            at++;
        }
        boolean fits = colon > 0 && colon <= LONGEST_NAME && at < article.size();
        return fits ? new Headline(reading, colon, at) : null;
    }

    boolean contains(Marked mark) {
        return mark.open() > colon && mark.close() <= end;
    }

    /** Who stands before the colon, if it is somebody who can speak or a name. */
    Optional<Speaker> speaker() {
        if (name() == null) {
            return Optional.empty();
        }
        Span span = article.span(0, colon);
        return Optional.of(new Speaker(span, span.of(article.text), false));
    }

    /** The noun phrase before the colon, null if something else stands there. */
    @Nullable Phrase name() {
        Phrase phrase = reading.phrases.read(0, colon);
        return phrase != null && phrase.to() == colon ? phrase : null;
    }

    /** The words after the colon, if they speak in the first person. */
    Optional<Span> words() {
        boolean first = false;
        for (int at = colon + 1; at < end && !first; at++) {
            first = FIRST_PERSON.contains(article.form(at)) || isFirstPerson(at);
        }
        return first && colon + 1 < end
                ? Optional.of(article.span(colon + 1, end))
                : Optional.empty();
    }

    /** نرفض، سأكشف، لن أترشح, the last two by the hamza that only the first person has. */
    private boolean isFirstPerson(int at) {
        VerbForm verb = article.verb(at);
        String form = article.form(at);
        String written = article.isWord(at) ? article.token(at).span().of(article.text) : "";
        if (verb != null && verb.number() == Agreement.WE_OR_YOU && verb.is(Shape.IMPERFECT)) {
            boolean will = written.startsWith("سأ") || isFuture(form);
            return will || form.startsWith("ن") || written.startsWith("أ");
        }
        String before = article.form(at - 1);
        boolean negated = before.equals("لن") || before.equals("لم") || before.equals("لا");
        return written.startsWith("سأ")
                || isFuture(form)
                || (negated && (form.startsWith("ن") || written.startsWith("أ")));
    }

    /** سنواصل, but neither سنوات nor سنة. */
    static boolean isFuture(String form) {
        return form.startsWith("سن")
                && form.length() > 4
                && !form.endsWith("ات")
                && !form.endsWith("ا")
                && !form.endsWith("ة");
    }
}
