package org.jarida.arabic.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jarida.arabic.lexicon.Polarity;
import org.jarida.arabic.lexicon.Verb;
import org.jarida.arabic.lexicon.Words;
import org.jarida.arabic.statement.Complement.Kind;
import org.jarida.arabic.text.Span;
import org.jarida.arabic.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads verbal nouns that govern a quotation: بعد قول الوزير إن «…»، دعوتها إلى «…»، الاتهامات بأنه
 * «…». A noun alone reports nothing; only of قول is a clause enough.
 */
final class NounCueReader {

    private static final Set<String> NOUNS =
            Words.of(
                    """
                    قول دعوة دعوت تأكيد تصريح اتهام اتهامات وصف مطالبة مطالبت إعلان تحذير تساؤل رد
                    تعليق هتاف هتافات وعد تعهد اعتراف
                    """);

    /** How many tokens may lie between the noun, or its subject, and the words. */
    private static final int NEAR = 3;

    private static final int NEAR_SUBJECT = 8;
    private static final int FAR = 12;

    private static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "ه");

    private static final Verb NOUN =
            new Verb("قول", false, true, Set.of(Verb.CLAUSE), Polarity.AFFIRMS);

    private final Reading reading;
    private final Article article;

    NounCueReader(Reading reading) {
        this.reading = reading;
        this.article = reading.article;
    }

    @Nullable Attribution read(int at) {
        String form = article.form(at);
        int letters = FORMS.getOrDefault(form, -1);
        if (letters < 0) {
            return null;
        }
        String bare = form.substring(letters);
        boolean possessed = !isNoun(bare);
        Phrase subject = possessed ? null : reading.subjects.after(at, NOUN).subject();
        int resume = subject == null ? at + 1 : subject.to();
        Complement complement = reading.complements.new Search(at, resume, NOUN).run();
        boolean saying = bare.startsWith("قول") && complement.is(Kind.CLAUSE);
        int reach = subject == null ? NEAR : NEAR_SUBJECT;
        boolean near = complement.at() - resume <= (bare.startsWith("قول") ? FAR : reach);
        boolean named = subject != null && (subject.canSpeak() || bare.equals("قول"));
        boolean only = form.equals("بالقول"); // اكتفى بالقول
        boolean speaks = possessed || named || only || bare.startsWith("الاتهام");
        if (!near || !speaks || !(complement.is(Kind.QUOTE) || saying)) {
            return null;
        }
        Token token = article.token(at);
        Span span = new Span(article.tokens.offsetAfter(token, letters), token.end());
        Attribution found =
                new Attribution(at, span, bare, null, Polarity.AFFIRMS, "verbal-noun", complement);
        found.subject = subject;
        return found;
    }

    /** All forms of the nouns, with how many letters stand before the noun and its article. */
    private static final Map<String, Integer> FORMS = forms();

    private static Map<String, Integer> forms() {
        Map<String, Integer> forms = new HashMap<>();
        for (String noun : NOUNS) {
            for (String clitic : List.of("", "و", "ب", "ل")) {
                forms.put(clitic + noun, clitic.length());
                forms.put(clitic + "ال" + noun, clitic.length());
                for (String pronoun : PRONOUNS) {
                    forms.put(clitic + noun + pronoun, clitic.length());
                }
            }
        }
        return Map.copyOf(forms);
    }

    private static boolean isNoun(String form) {
        return NOUNS.contains(form) || (form.startsWith("ال") && NOUNS.contains(form.substring(2)));
    }
}
