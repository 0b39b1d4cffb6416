package org.jarida.arabic.statement;

/** The readers of one article, made once. */
final class Reading {

    final Article article;
    final Marks marks;
    final NamesInMarks names;
    final PhraseReader phrases;
    final SubjectReader subjects;
    final ComplementReader complements;

    Reading(Article article, Marks marks) {
        this.article = article;
        this.marks = marks;
        this.names = new NamesInMarks(article, marks);
        this.phrases = new PhraseReader(article);
        this.subjects = new SubjectReader(article, marks, phrases, names);
        this.complements = new ComplementReader(article, marks, subjects, phrases, names);
    }
}
