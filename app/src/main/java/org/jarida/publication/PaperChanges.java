package org.jarida.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jarida.paper.Paper;

/** What is different between two states of the paper, by names that the audit can hold. */
final class PaperChanges {
    private final Paper before;
    private final Paper after;
    private final List<String> names = new ArrayList<>();

    private PaperChanges(Paper before, Paper after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(Paper before, Paper after) {
        PaperChanges changes = new PaperChanges(before, after);
        changes.look("name", Paper::name);
        changes.look("motto", Paper::motto);
        changes.look("charter", Paper::charter);
        changes.look("shortCharter", Paper::shortCharter);
        changes.look("imprint", Paper::imprint);
        changes.look("notice", Paper::notice);
        changes.look("director", Paper::director);
        changes.look("contact", Paper::contact);
        changes.look("conventions", Paper::conventions);
        changes.look("logo", Paper::logo);
        changes.look("logoReverse", Paper::logoReverse);
        return changes.names;
    }

    private void look(String name, Function<Paper, Object> member) {
        if (!member.apply(before).equals(member.apply(after))) {
            names.add(name);
        }
    }
}
