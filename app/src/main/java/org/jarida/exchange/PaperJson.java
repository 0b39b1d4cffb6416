package org.jarida.exchange;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jarida.article.JsonFields;
import org.jarida.article.JsonFields.Flawed;
import org.jarida.media.StoredImage;
import org.jarida.paper.Conventions;
import org.jarida.paper.MonthNames;
import org.jarida.paper.Paper;
import org.jarida.paper.Policy;
import tools.jackson.databind.JsonNode;

/**
 * Who the paper is, as JSON (docs/handbook/paper.md). What the JSON does not name stays as it is.
 */
final class PaperJson {
    private static final Set<String> MEMBERS =
            Set.of(
                    "name",
                    "motto",
                    "charter",
                    "shortCharter",
                    "imprint",
                    "notice",
                    "director",
                    "address",
                    "telephone",
                    "fax",
                    "email",
                    "conventions",
                    "policies",
                    "logo",
                    "logoReverse");
    private static final Set<String> CONVENTIONS = Set.of("timeZone", "months", "digits", "hijri");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 500;

    private final JsonFields fields;
    private final List<Policy> policies;
    private final Map<String, StoredImage> drawings = new HashMap<>();

    /**
     * Reads all of it, so that nothing is left to find inside a transaction.
     *
     * @param pictures where the drawings that the JSON names are taken from
     * @throws Flawed naming the field that does not fit
     */
    PaperJson(JsonNode json, PictureFolder pictures) {
        fields = JsonFields.of(json, "", MEMBERS);
        policies = fields.has("policies") ? PolicyJson.read(fields, "policies") : List.of();
        for (String name : List.of("logo", "logoReverse")) {
            if (!fields.optionalText(name).isEmpty()) {
                drawings.put(name, pictures.takeDrawing(fields.text(name), name));
            }
        }
        over(Paper.named(""));
    }

    /** That paper with what the JSON says of it. */
    Paper over(Paper before) {
        Paper.Contact contact = before.contact();
        return new Paper(
                name(before.name()),
                line("motto", before.motto()),
                paragraphs("charter", before.charter()),
                paragraphs("shortCharter", before.shortCharter()),
                line("imprint", before.imprint()),
                line("notice", before.notice()),
                line("director", before.director()),
                new Paper.Contact(
                        line("address", contact.address()),
                        line("telephone", contact.telephone()),
                        line("fax", contact.fax()),
                        email(contact.email())),
                fields.has("conventions")
                        ? conventions(before.conventions())
                        : before.conventions(),
                drawing("logo", before.logo()),
                drawing("logoReverse", before.logoReverse()));
    }

    /** The policies that the JSON names; without paragraphs where one is taken back. */
    List<Policy> policies() {
        return policies;
    }

    /** The drawings that the JSON names. */
    List<StoredImage> pictures() {
        return List.copyOf(drawings.values());
    }

    private String name(String before) {
        String name = fields.has("name") ? Lines.line(fields, "name", LONGEST_NAME) : before;
        if (fields.has("name") && name.isEmpty()) {
            throw new Flawed("name", "article.empty");
        }
        return name;
    }

    private String line(String name, String before) {
        return fields.has(name) ? Lines.line(fields, name, LONGEST_LINE) : before;
    }

    private List<String> paragraphs(String name, List<String> before) {
        return fields.has(name) ? Lines.paragraphs(fields, name) : before;
    }

    private String email(String before) {
        String email = line("email", before);
        if (fields.has("email") && !email.matches("|[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            throw new Flawed("email", "paper.not-an-email");
        }
        return email;
    }

    private Conventions conventions(Conventions before) {
        JsonFields given = JsonFields.of(fields.require("conventions"), "conventions", CONVENTIONS);
        return new Conventions(
                given.has("timeZone") ? timeZone(given) : before.timeZone(),
                given.has("months") ? months(given) : before.months(),
                given.has("digits") ? digits(given) : before.digits(),
                given.has("hijri") ? given.truth("hijri") : before.hijri());
    }

    private static ZoneId timeZone(JsonFields given) {
        String id = given.text("timeZone");
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new Flawed(given.path("timeZone"), "paper.unknown-time-zone");
        }
        return ZoneId.of(id);
    }

    private static MonthNames months(JsonFields given) {
        return MonthNames.find(given.text("months"))
                .orElseThrow(() -> new Flawed(given.path("months"), "paper.unknown-months"));
    }

    private static Conventions.Digits digits(JsonFields given) {
        return Conventions.Digits.find(given.text("digits"))
                .orElseThrow(() -> new Flawed(given.path("digits"), "paper.unknown-digits"));
    }

    /** An empty name takes the drawing away. */
    private Optional<String> drawing(String name, Optional<String> before) {
        return fields.has(name)
                ? Optional.ofNullable(drawings.get(name)).map(one -> one.image().id())
                : before;
    }
}
