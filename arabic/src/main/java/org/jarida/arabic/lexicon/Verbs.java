package org.jarida.arabic.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;
import org.jarida.arabic.text.Token;
import org.jarida.arabic.text.WordForm;
import org.jarida.arabic.text.WordMap;
import org.jspecify.annotations.Nullable;

/** The verbs that rules know, found in any of their forms, through clitics and pronouns. */
public final class Verbs {

    /** Attached to a verb: its object. Longer ones first. */
    private static final String[] PRONOUNS = {"هما", "ها", "هم", "هن", "ني", "نا", "ه"};

    private static final String LAST_OF_PRONOUNS = "امنيه";

    /**
     * Before a verb: وقال، فقال، سيقول، ليقول، وسيقول. The letter س stands only before the
     * imperfect.
     */
    private static final String[] PROCLITICS = {"و", "ف", "س", "ل", "وس", "فس", "ول"};

    /** Given names that would be a verb with a conjunction: فيصل is no ف with يصل. */
    private static final Set<String> NAMES =
            WordForm.setOf("فيصل", "وليد", "فؤاد", "وسيم", "لينا", "ليلى", "فاتن", "سيف");

    private static final int LONGEST = 16;

    private static final Verbs STARTER = load();

    private final WordMap<VerbForm> forms;

    /** Stems that are words only with a pronoun: اعتبرو of اعتبروه. */
    private final WordMap<VerbForm> bound;

    private Verbs(Map<String, VerbForm> forms, Map<String, VerbForm> bound) {
        this.forms = WordMap.of(forms);
        this.bound = WordMap.of(bound);
    }

    /** The verbs of the lexicon that comes with the library. */
    public static Verbs starter() {
        return STARTER;
    }

    /**
     * The verb that a word is a form of, if any. Letters that may be a conjunction count as part of
     * the word where it is a form with them: وصف is no و with صف.
     *
     * @param text the text of the token, whose last letter tells نفى from the noun نفي
     */
    public @Nullable VerbForm find(Token token, String text) {
        String form = token.form();
        boolean word = token.isWord() && form.length() >= 2 && form.length() <= LONGEST;
        if (!word || NAMES.contains(form)) {
            return null;
        }
        char last = text.charAt(token.end() - 1);
        boolean noun = form.endsWith("ي") && last == 'ي';
        VerbForm found = lookUp(form, 0, noun);
        if (found != null && found.is(Shape.IMPERFECT) && last == 'ى' && isPassive(found)) {
            return null;
        }
        if (found != null) {
            boolean first =
                    text.charAt(token.start()) == 'أ' && form.startsWith(found.verb().lemma());
            return first && !found.verb().hamza() ? found.inFirstPerson() : found;
        }
        for (String clitic : PROCLITICS) {
            if (form.startsWith(clitic)) {
                VerbForm rest = lookUp(form, clitic.length(), noun);
                if (rest != null && fits(clitic, rest)) {
                    return rest;
                }
            }
        }
        return null;
    }

    /** يدعى, "is called", is no form of ادعى; but يرى and يتحدى end so in the active. */
    private static boolean isPassive(VerbForm form) {
        String lemma = form.verb().lemma();
        return !lemma.equals("راي") && !lemma.startsWith("ت");
    }

    /** The number of letters that stand before the verb itself in a word: 1 in وقال. */
    public int proclitic(String form) {
        if (lookUp(form, 0, false) != null) {
            return 0;
        }
        for (String clitic : PROCLITICS) {
            if (form.startsWith(clitic) && lookUp(form, clitic.length(), false) != null) {
                return clitic.startsWith("و") || clitic.startsWith("ف") ? 1 : 0;
            }
        }
        return 0;
    }

    private static boolean fits(String clitic, VerbForm form) {
        boolean imperfectOnly = !clitic.equals("و") && !clitic.equals("ف");
        return !imperfectOnly || form.is(Shape.IMPERFECT);
    }

    /** The verb that the rest of a word is from some letter on. */
    private @Nullable VerbForm lookUp(String form, int from, boolean noun) {
        VerbForm found = forms.get(form, from);
        if (found != null) {
            // A perfect in ى is no verb where the text has ي: نفي is the noun "denial".
            return noun && found.is(Shape.PERFECT) ? null : found;
        }
        int end = form.length();
        if (end == 0 || LAST_OF_PRONOUNS.indexOf(form.charAt(end - 1)) < 0) {
            return null;
        }
        for (String pronoun : PRONOUNS) {
            int to = end - pronoun.length();
            if (to >= from && form.endsWith(pronoun)) {
                VerbForm bare = forms.get(form, from, to);
                VerbForm stem = bare == null ? bound.get(form, from, to) : bare;
                if (stem != null && !stem.is(Shape.PARTICIPLE)) {
                    return stem.withObject();
                }
            }
        }
        return null;
    }

    private static Verbs load() {
        Map<String, VerbForm> forms = new HashMap<>();
        Map<String, VerbForm> bound = new HashMap<>();
        Map<Verb, String> models = new LinkedHashMap<>();
        for (boolean speech : new boolean[] {true, false}) {
            for (String line : Lines.of(Verbs.class, speech ? "speech-verbs.txt" : "verbs.txt")) {
                String[] columns = line.split("\\s*\\|\\s*", -1);
                models.put(verb(columns, speech), WordForm.of(columns[1]));
            }
        }
        // The lemmas first: نقل is "he passed on" before it is "let us say"
        for (Verb verb : models.keySet()) {
            forms.putIfAbsent(verb.lemma(), new VerbForm(verb, Shape.PERFECT, Agreement.HE, false));
        }
        models.forEach(
                (verb, model) ->
                        Conjugation.addTo(forms, bound, verb, Stems.of(verb.lemma(), model)));
        return new Verbs(forms, bound);
    }

    private static Verb verb(String[] columns, boolean speech) {
        String lemma = WordForm.of(columns[0]);
        boolean hamza = columns[0].startsWith("أ");
        return new Verb(lemma, hamza, speech, governed(columns), polarity(columns));
    }

    private static Set<String> governed(String[] columns) {
        if (columns.length < 3) {
            return Set.of();
        }
        return Stream.of(columns[2].split(" ", -1))
                .map(WordForm::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Polarity polarity(String[] columns) {
        String name = columns.length < 4 ? "affirms" : columns[3];
        return Polarity.valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
