package org.jarida.paper;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import org.jarida.arabic.Direction;
import org.jarida.arabic.MixedText;
import org.jarida.arabic.PlainText;

/**
 * Sets plain text as HTML: escaped, with Latin names and signed or grouped figures isolated, so
 * that the bidirectional algorithm (UAX #9) cannot turn them or their neighbours round. Controls
 * that would redirect the text around them are not shown; stored text keeps them.
 */
public final class Typeset {
    private Typeset() {}

    /** For use as content of an element; null-free and safe in any template. */
    public static Content text(String text) {
        return out -> write(text, out);
    }

    /** Plain text for an attribute or a title, without invisible controls. */
    public static String plain(String text) {
        return PlainText.withoutControls(text);
    }

    /** Text in a line of another language: one isolate that says which language it is in. */
    public static Content foreign(String text, String language) {
        return out -> {
            out.writeContent("<bdi lang=\"");
            Escape.htmlAttribute(language, out);
            out.writeContent("\" dir=\"" + direction(text) + "\">");
            write(text, out);
            out.writeContent("</bdi>");
        };
    }

    /** Writes into an open element. */
    public static void write(String text, TemplateOutput out) {
        String shown = PlainText.withoutControls(text);
        List<MixedText.Run> runs =
                Direction.prevailing(shown) == Direction.LTR
                        ? MixedText.runsFromLeftToRight(shown)
                        : MixedText.runs(shown);
        for (MixedText.Run run : runs) {
            String part = run.of(shown);
            switch (run.kind()) {
                case PLAIN -> Escape.htmlContent(part, out);
                case LATIN -> isolate("<bdi>", part, out);
                case NUMBER -> isolate("<bdi dir=\"ltr\">", part, out);
                case ARABIC -> isolate("<bdi dir=\"rtl\">", part, out);
            }
        }
    }

    private static void isolate(String tag, String part, TemplateOutput out) {
        out.writeContent(tag);
        Escape.htmlContent(part, out);
        out.writeContent("</bdi>");
    }

    /** ltr where most letters of the text are of a left-to-right script, rtl otherwise. */
    public static String direction(String text) {
        return Direction.prevailing(text) == Direction.LTR ? "ltr" : "rtl";
    }
}
