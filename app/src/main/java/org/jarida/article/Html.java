package org.jarida.article;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.HashSet;
import java.util.Set;
import org.jarida.paper.Typeset;

/** Writes markup of ours around text of others, which is always escaped. */
final class Html {
    final TemplateOutput output;
    private final String base;
    private final String noteWord;
    private final Set<String> referred = new HashSet<>();

    /**
     * @param base direction of the whole text, ltr or rtl
     * @param noteWord said before the mark of a footnote, for those who hear the page
     */
    Html(TemplateOutput output, String base, String noteWord) {
        this.output = output;
        this.base = base;
        this.noteWord = noteWord;
    }

    /** Markup written in this program; never a text that somebody gave. */
    void markup(String markup) {
        output.writeContent(markup);
    }

    void attribute(String value) {
        Escape.htmlAttribute(Typeset.plain(value), output);
    }

    void element(String tag, RichText text) {
        element(tag, "", text);
    }

    /** An element with its own direction where the text does not run with those around it. */
    void element(String tag, String attributes, RichText text) {
        String direction = Typeset.direction(text.plain());
        String own = direction.equals(base) ? "" : " dir=\"" + direction + "\"";
        markup("<" + tag + attributes + own + ">");
        text(text);
        markup("</" + tag + ">");
    }

    void text(RichText text) {
        text.runs().forEach(this::run);
    }

    private void run(Run run) {
        Run.Marks marks = run.marks();
        if (!marks.link().isEmpty()) {
            markup("<a href=\"");
            attribute(marks.link());
            markup("\" rel=\"noopener\">");
        }
        open(marks.strong(), "<strong>");
        open(marks.emphasis(), "<em>");
        words(run);
        open(marks.emphasis(), "</em>");
        open(marks.strong(), "</strong>");
        open(!marks.link().isEmpty(), "</a>");
    }

    private void words(Run run) {
        Run.Marks marks = run.marks();
        if (!marks.note().isEmpty()) {
            markup("\u2060<a class=\"ref\"");
            if (referred.add(marks.note())) {
                // The way back from the note leads to its first reference.
                markup(" id=\"ref-");
                attribute(marks.note());
                markup("\"");
            }
            markup(" href=\"#note-");
            attribute(marks.note());
            markup("\"><span class=\"vh\">");
            Escape.htmlContent(noteWord, output);
            markup(" </span>");
            Escape.htmlContent(Typeset.plain(run.text()), output);
            markup("</a>");
        } else if (!marks.language().isEmpty()) {
            markup("<bdi lang=\"");
            attribute(marks.language());
            markup("\">");
            Escape.htmlContent(Typeset.plain(run.text()), output);
            markup("</bdi>");
        } else {
            Typeset.write(run.text(), output);
        }
    }

    private void open(boolean marked, String tag) {
        if (marked) {
            markup(tag);
        }
    }
}
