package org.jarida.command;

import java.util.ArrayList;
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
        List<Map<String, Object>> typos = new ArrayList<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.rule().isTypography()) {
                typos.add(typo(finding));
            } else {
                others.add(other(finding));
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sha256", Sha256.of(text));
        document.put("typos", typos);
        document.put("findings", others);
        if (fixed != null) {
            document.put("fixed", fixed.text());
            document.put("changes", fixed.changes().stream().map(ProofJson::change).toList());
        }
        return JSON.writeValueAsString(Map.of("docs", Map.of(name, document)));
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
