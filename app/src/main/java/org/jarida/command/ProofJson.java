package org.jarida.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jarida.arabic.proof.Change;
import org.jarida.arabic.proof.Finding;
import org.jarida.arabic.proof.Fixed;
import org.jarida.platform.Sha256;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Findings as JSON: {@code {"docs": {"name": {"sha256", "typos", "findings"}}}}. What is typography
 * stands in {@code typos} with its offset and kind, all else in {@code findings}; each has the
 * span, the messages, and the replacement where one is safe. Offsets are UTF-16 units.
 */
final class ProofJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProofJson() {}

    /**
     * @param fixed what a fix has made of the text; null where none was asked for
     */
    static String of(String name, String text, List<Finding> findings, @Nullable Fixed fixed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sha256", Sha256.of(text));
        document.put("typos", typos(findings));
        document.put("findings", others(findings));
        if (fixed != null) {
            document.put("fixed", fixed.text());
            document.put("changes", fixed.changes().stream().map(ProofJson::change).toList());
        }
        return JSON.writeValueAsString(Map.of("docs", Map.of(name, document)));
    }

    /** What is typography, with offset and kind. */
    static List<Map<String, Object>> typos(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().isTypography())
                .map(ProofJson::typo)
                .toList();
    }

    /** All else, with the name of its rule. */
    static List<Map<String, Object>> others(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.rule().isTypography())
                .map(ProofJson::other)
                .toList();
    }

    private static Map<String, Object> typo(Finding finding) {
        Map<String, Object> typo = new LinkedHashMap<>();
        typo.put("offset", finding.span().start());
        typo.put("kind", finding.rule().code());
        putRest(typo, finding);
        return typo;
    }

    private static Map<String, Object> other(Finding finding) {
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("rule", finding.rule().code());
        putRest(other, finding);
        return other;
    }

    private static void putRest(Map<String, Object> object, Finding finding) {
        object.put("span", List.of(finding.span().start(), finding.span().end()));
        object.put(
                "message",
                Map.of(
                        "ar", finding.message().arabic(),
                        "fr", finding.message().french(),
                        "en", finding.message().english()));
        finding.replacement().ifPresent(with -> object.put("replacement", with));
    }

    private static Map<String, Object> change(Change change) {
        return Map.of(
                "span", List.of(change.start(), change.end()), "replacement", change.replacement());
    }
}
