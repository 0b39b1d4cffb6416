package org.jarida.arabic;

import java.util.List;
import org.jarida.arabic.name.Name;
import org.jarida.arabic.number.Figure;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.statement.Statements;
import org.jarida.arabic.time.DatedEvent;
import org.jarida.arabic.time.TimeExpression;

/**
 * What an editor would mark in an article. Every list stands in the order of the text, and every
 * offset is one of the text as it was given.
 *
 * @param statements quotations, reported speech, and sources without a name
 * @param names people, organisations, outlets, places and countries
 * @param times time expressions and what they mean
 * @param figures quantities that the text asserts, times left out
 * @param events sentences outside quotations that place an event on a day or at a time of day
 * @param findings what the desk should mend or look at
 */
public record Reading(
        Statements statements,
        List<Name> names,
        List<TimeExpression> times,
        List<Figure> figures,
        List<DatedEvent> events,
        List<Finding> findings) {

    public Reading {
        names = List.copyOf(names);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }
}
