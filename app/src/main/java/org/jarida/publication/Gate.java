package org.jarida.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jarida.arabic.PlainText;
import org.jarida.article.Block;
import org.jarida.article.BodyJson;
import org.jarida.article.BodyProblem;
import org.jarida.article.Content;

/** What must be true of an article before it may be published. */
final class Gate {
    private static final int LONGEST_TITLE = 300;

    private Gate() {}

    /** Why it may not: keys of the catalogues, empty when the gate is open. */
    static List<String> reasons(Content content) {
        List<String> reasons = new ArrayList<>();
        if (content.title().isBlank()) {
            reasons.add("gate.no-title");
        }
        if (content.title().length() > LONGEST_TITLE) {
            reasons.add("gate.title-too-long");
        }
        if (Stream.concat(
                        Stream.of(content.title(), content.standfirst()),
                        content.authors().stream())
                .anyMatch(text -> PlainText.flaw(text).isPresent())) {
            reasons.add("text.unsound");
        }
        BodyJson.flaw(content.body()).map(BodyProblem::reason).ifPresent(reasons::add);
        if (content.body().plain().isBlank()) {
            reasons.add("gate.no-text");
        }
        if (content.picture()
                        .filter(one -> one.alt().isBlank() || one.credit().isBlank())
                        .isPresent()
                || content.body().blocks().stream().anyMatch(Gate::picturesWithoutWords)) {
            reasons.add("gate.picture-without-alt-or-credit");
        }
        return reasons;
    }

    private static boolean picturesWithoutWords(Block block) {
        return block instanceof Block.Picture(var _, var alt, var _, var credit)
                && (alt.isBlank() || credit.isBlank());
    }
}
