package org.jarida.command;

import java.util.List;
import org.jarida.paper.Language;
import org.jarida.paper.Messages;

/** The command line speaks English, as its commands do. */
final class Texts {
    private Texts() {}

    static List<String> english(List<String> keys) {
        return keys.stream().map(Messages.of(Language.EN)::text).toList();
    }
}
