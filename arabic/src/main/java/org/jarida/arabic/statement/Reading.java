package org.jarida.arabic.statement;

import java.util.HashSet;
import java.util.Set;
import org.jarida.arabic.lexicon.VerbForm;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.name.NameKind;
import org.jspecify.annotations.Nullable;

/** The readers of one article, made once, and the names that they learn on the way. */
final class Reading {

    private static final byte UNREAD = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    final Article article;
    final Marks marks;
    final NamesInMarks names;
    final PhraseReader phrases;
    final SubjectReader subjects;
    final ComplementReader complements;
    final VerbSense sense;

    /** Words of the names of people and of speakers so far; a family name alone is one of them. */
    final Set<String> known = new HashSet<>();

    /** Whether the verb of saying at a token is one here: asked for again and again. */
    private final byte[] saying;

    Reading(Article article, Marks marks) {
        this.article = article;
        this.saying = new byte[article.size()];
        this.marks = marks;
        this.names = new NamesInMarks(article, marks);
        this.phrases = new PhraseReader(article, known);
        this.subjects = new SubjectReader(article, marks, phrases, names);
        this.sense = new VerbSense(this);
        this.complements = new ComplementReader(this);
        for (int at = 0; at < article.size(); at++) {
            Name name = article.name(at);
            if (name != null && name.kind() == NameKind.PERSON) {
                learn(at);
            }
        }
    }

    /** The verb of saying at a token; null if the letters are another word's here. */
    @Nullable VerbForm saying(int at) {
        VerbForm form = article.speech(at);
        if (form == null) {
            return null;
        }
        if (saying[at] == UNREAD) {
            saying[at] = sense.isVerb(at, form) ? YES : NO;
        }
        return saying[at] == YES ? form : null;
    }

    /** Keeps a word of a name; حامد خليفي is also الخليفي, and الهمامي also همامي. */
    void learn(int at) {
        String form = article.form(at);
        if (!article.isWord(at) || form.length() < 3 || !phrases.mayBeName(at)) {
            return;
        }
        known.add(form);
        known.add(form.startsWith("ال") ? form.substring(2) : "ال" + form);
    }
}
