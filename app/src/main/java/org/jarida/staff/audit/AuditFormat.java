package org.jarida.staff.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jarida.paper.PaperDates;
import org.jarida.staff.AuditEntry;
import tools.jackson.databind.json.JsonMapper;

/** A form in which the audit leaves the house. */
enum AuditFormat {
    /** RFC 4180, with the mark by which spreadsheets know UTF-8. */
    CSV("csv", "text/csv", "\ufeffid,time,actor,action,subject,detail,from\r\n") {
        @Override
        String line(Map<String, Object> entry) {
            return entry.values().stream()
                    .map(one -> cell(one.toString()))
                    .collect(Collectors.joining(",", "", "\r\n"));
        }
    },

    JSON_LINES("jsonl", "application/jsonl", "") {
        @Override
        String line(Map<String, Object> entry) {
            return JSON.writeValueAsString(entry) + "\n";
        }
    };

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String ending;
    private final String type;
    private final String head;

    AuditFormat(String ending, String type, String head) {
        this.ending = ending;
        this.type = type;
        this.head = head;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    String head() {
        return head;
    }

    String line(AuditEntry entry, PaperDates dates) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", entry.id());
        fields.put("time", dates.timestamp(entry.at()));
        fields.put("actor", entry.actor());
        fields.put("action", entry.action());
        fields.put("subject", entry.subject());
        fields.put("detail", entry.detail());
        fields.put("from", entry.cameFrom());
        return line(fields);
    }

    abstract String line(Map<String, Object> entry);

    /**
     * Names and reasons are written by anybody: what a spreadsheet would take for a formula gets an
     * apostrophe before it (OWASP, CSV injection).
     */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
