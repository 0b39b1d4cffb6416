package org.jarida.arabic.lexicon;

import java.util.Map;
import org.jarida.arabic.lexicon.VerbForm.Agreement;
import org.jarida.arabic.lexicon.VerbForm.Shape;

/** Adds the endings of all persons and moods to the stems of a verb, as they are written. */
final class Conjugation {

    private record Ending(String letters, Agreement agreement) {}

    /** قال، قالت، قالا، قالتا. */
    private static final Ending[] PERFECT = {
        new Ending("", Agreement.HE),
        new Ending("ت", Agreement.SHE),
        new Ending("ا", Agreement.THEY),
        new Ending("تا", Agreement.THEY),
        new Ending("وا", Agreement.THEY),
    };

    /** قلن، قلت، قلنا، قلتم. */
    private static final Ending[] PERFECT_CONSONANT = {
        new Ending("ن", Agreement.THEY),
        new Ending("ت", Agreement.WE_OR_YOU),
        new Ending("نا", Agreement.WE_OR_YOU),
        new Ending("تم", Agreement.WE_OR_YOU),
    };

    /** يقولان، يقولون، لن يقولوا. */
    private static final String[] IMPERFECT_PLURAL = {"ان", "ون", "وا", "ين"};

    /** مؤكدا، مؤكدة، مؤكدين، مؤكدات; the nominative ون is a subject of its own. */
    private static final Ending[] PARTICIPLE = {
        new Ending("ا", Agreement.HE),
        new Ending("ة", Agreement.SHE),
        new Ending("ين", Agreement.THEY),
        new Ending("ات", Agreement.SHE),
    };

    private final Verb verb;
    private final Stems stems;
    private final Map<String, VerbForm> forms;
    private final Map<String, VerbForm> bound;

    private Conjugation(
            Verb verb, Stems stems, Map<String, VerbForm> forms, Map<String, VerbForm> bound) {
        this.verb = verb;
        this.stems = stems;
        this.forms = forms;
        this.bound = bound;
    }

    /**
     * Adds all forms of a verb; a form that an earlier verb has stays that verb's.
     *
     * @param bound takes the stems that are words only with a pronoun
     */
    static void addTo(
            Map<String, VerbForm> forms, Map<String, VerbForm> bound, Verb verb, Stems stems) {
        Conjugation conjugation = new Conjugation(verb, stems, forms, bound);
        conjugation.addPerfect();
        conjugation.addImperfect();
        if (verb.speech()) {
            conjugation.addParticiple();
        }
    }

    private void addPerfect() {
        for (Ending ending : PERFECT) {
            String letters = ending.letters;
            if (stems.weakEnd()) { // نفى، نفت، نفيا، نفتا، نفوا
                letters = letters.isEmpty() ? finalLetter() : letters;
            }
            add(stems.before() + letters, Shape.PERFECT, ending.agreement);
        }
        for (Ending ending : PERFECT_CONSONANT) {
            add(stems.consonant() + ending.letters, Shape.PERFECT, ending.agreement);
        }
        // With a pronoun: اعتبروه without its silent alef; نفاه with alef for ى
        addWithObject(stems.before() + "و", Shape.PERFECT, Agreement.THEY);
        if (stems.weakEnd()) {
            addWithObject(stems.before() + "ا", Shape.PERFECT, Agreement.HE);
        }
    }

    private String finalLetter() {
        return verb.lemma().substring(verb.lemma().length() - 1);
    }

    private void addImperfect() {
        String end = stems.weakEnd() ? imperfectEnd() : "";
        for (String stem : new String[] {stems.imperfect() + end, stems.shortened()}) {
            add("ي" + stem, Shape.IMPERFECT, Agreement.HE);
            add("ت" + stem, Shape.IMPERFECT, Agreement.SHE);
            add("ا" + stem, Shape.IMPERFECT, Agreement.WE_OR_YOU);
            add("ن" + stem, Shape.IMPERFECT, Agreement.WE_OR_YOU);
        }
        for (String ending : IMPERFECT_PLURAL) {
            add("ي" + stems.imperfect() + ending, Shape.IMPERFECT, Agreement.THEY);
            add("ت" + stems.imperfect() + ending, Shape.IMPERFECT, Agreement.WE_OR_YOU);
        }
        add("ي" + stems.shortened() + "ن", Shape.IMPERFECT, Agreement.THEY);
        addWithObject("ي" + stems.imperfect() + "و", Shape.IMPERFECT, Agreement.THEY);
        if (stems.weakEnd()) {
            addWithObject("ي" + stems.imperfect() + "ا", Shape.IMPERFECT, Agreement.HE);
            addWithObject("ت" + stems.imperfect() + "ا", Shape.IMPERFECT, Agreement.SHE);
        }
    }

    /** يدعو، ينفي; the lemmas in ا come from و. */
    private String imperfectEnd() {
        return finalLetter().equals("ا") ? "و" : "ي";
    }

    private void addParticiple() {
        for (Ending ending : PARTICIPLE) {
            add(stems.participle() + ending.letters, Shape.PARTICIPLE, ending.agreement);
        }
    }

    private void add(String form, Shape shape, Agreement agreement) {
        forms.putIfAbsent(form, new VerbForm(verb, shape, agreement, false));
    }

    private void addWithObject(String stem, Shape shape, Agreement agreement) {
        bound.putIfAbsent(stem, new VerbForm(verb, shape, agreement, true));
    }
}
