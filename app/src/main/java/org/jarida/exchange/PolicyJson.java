package org.jarida.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jarida.article.JsonFields;
import org.jarida.paper.Language;
import org.jarida.paper.Policy;
import tools.jackson.databind.node.ObjectNode;

/** The paper's policies as JSON: paragraphs by kind and language. */
final class PolicyJson {
    private static final Set<String> KINDS = codes(Policy.Kind.values(), Policy.Kind::code);
    private static final Set<String> LANGUAGES = codes(Language.values(), Language::code);

    private PolicyJson() {}

    /** The policies that are named; without paragraphs where one is taken back. */
    static List<Policy> read(JsonFields paper, String name) {
        List<Policy> policies = new ArrayList<>();
        JsonFields kinds = JsonFields.of(paper.require(name), paper.path(name), KINDS);
        for (Policy.Kind kind : Policy.Kind.values()) {
            if (kinds.has(kind.code())) {
                policies.addAll(read(kinds, kind));
            }
        }
        return policies;
    }

    private static List<Policy> read(JsonFields kinds, Policy.Kind kind) {
        JsonFields texts =
                JsonFields.of(kinds.require(kind.code()), kinds.path(kind.code()), LANGUAGES);
        return Arrays.stream(Language.values())
                .filter(language -> texts.has(language.code()))
                .map(
                        language ->
                                new Policy(
                                        kind, language, Lines.paragraphs(texts, language.code())))
                .toList();
    }

    /** Every kind and language, so that whoever reads it sees what can be written. */
    static void write(List<Policy> written, ObjectNode json) {
        for (Policy.Kind kind : Policy.Kind.values()) {
            ObjectNode texts = json.putObject(kind.code());
            for (Language language : Language.values()) {
                var paragraphs = texts.putArray(language.code());
                written.stream()
                        .filter(one -> one.kind() == kind && one.language() == language)
                        .flatMap(one -> one.paragraphs().stream())
                        .forEach(paragraphs::add);
            }
        }
    }

    private static <T> Set<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.toUnmodifiableSet());
    }
}
