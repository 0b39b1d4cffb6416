package org.jarida.arabic.statement;

import java.util.List;

/** What a text says that somebody said; each list in the order of the text. */
public record Statements(
        List<Quotation> quotations, List<Report> reports, List<VagueSource> vagueSources) {

    public Statements {
        quotations = List.copyOf(quotations);
        reports = List.copyOf(reports);
        vagueSources = List.copyOf(vagueSources);
    }
}
