package org.jarida.command;

import java.io.PrintStream;
import java.util.Optional;
import org.jarida.exchange.PageText;

/** Prints what was found in a page. */
final class PageReport {
    private final PrintStream out;

    private PageReport(PrintStream out) {
        this.out = out;
    }

    static void print(PageText page, PrintStream out) {
        PageReport report = new PageReport(out);
        report.line("headline", page.headline());
        page.standfirst().ifPresent(text -> report.line("standfirst", text));
        for (PageText.Part part : page.parts()) {
            switch (part) {
                case PageText.Part.Subheading(var text) -> report.line("subheading", text);
                case PageText.Part.Paragraph(var text) -> report.line("paragraph", text);
            }
        }
        report.tail(page.tail());
    }

    private void tail(PageText.Tail tail) {
        line("paper", tail.paperName());
        tail.charter().forEach(text -> line("charter", text));
        line("address", tail.address());
        line("telephone", tail.telephone());
        line("fax", tail.fax());
        line("email", tail.email());
        tail.leftOut().forEach(text -> line("left out", text));
    }

    private void line(String name, Optional<String> text) {
        text.ifPresent(found -> line(name, found));
    }

    private void line(String name, String text) {
        out.printf("%-11s %s%n", name, text);
    }
}
