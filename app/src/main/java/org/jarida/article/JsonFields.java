package org.jarida.article;

import java.net.IDN;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jarida.arabic.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * The members of one JSON object, taken out strictly. What does not fit is thrown as {@link Flawed}
 * with the path of the place; the reader of the whole turns it into a value.
 */
public final class JsonFields {
    private static final int LONGEST_ADDRESS = 2_000;

    private final JsonNode object;
    private final String at;

    private JsonFields(JsonNode object, String at) {
        this.object = object;
        this.at = at;
    }

    /** Something does not fit at a place of the JSON; never leaves the reader that began. */
    public static final class Flawed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String path;
        private final String reason;

        public Flawed(String path, String reason) {
            super(path + ": " + reason, null, false, false);
            this.path = path;
            this.reason = reason;
        }

        public String path() {
            return path;
        }

        public String reason() {
            return reason;
        }
    }

    /**
     * @param at path of the object, empty for the root
     * @param known every member that may be there
     */
    public static JsonFields of(JsonNode node, String at, Set<String> known) {
        if (!node.isObject()) {
            throw new Flawed(at, "json.not-an-object");
        }
        JsonFields fields = new JsonFields(node, at);
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new Flawed(fields.path(name), "json.unknown-member");
            }
        }
        return fields;
    }

    static String type(JsonNode node, String path) {
        if (!node.isObject()) {
            throw new Flawed(path, "json.not-an-object");
        }
        return new JsonFields(node, path).text("type");
    }

    public String path(String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    public boolean has(String name) {
        return object.has(name);
    }

    public JsonNode require(String name) {
        JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            throw new Flawed(path(name), "json.missing");
        }
        return node;
    }

    /** A text that must be there; it may be empty. */
    public String text(String name) {
        JsonNode node = require(name);
        if (!node.isString()) {
            throw new Flawed(path(name), "json.not-a-text");
        }
        return sound(node.stringValue(), path(name));
    }

    public String optionalText(String name) {
        return has(name) ? text(name) : "";
    }

    public boolean truth(String name) {
        JsonNode node = require(name);
        if (!node.isBoolean()) {
            throw new Flawed(path(name), "json.not-true-or-false");
        }
        return node.booleanValue();
    }

    public boolean optionalTruth(String name) {
        return has(name) && truth(name);
    }

    public int number(String name, int least, int most) {
        JsonNode node = require(name);
        if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
            throw new Flawed(path(name), "json.not-a-number-in-range");
        }
        return node.intValue();
    }

    public List<JsonNode> array(String name) {
        return array(require(name), path(name));
    }

    static List<JsonNode> array(JsonNode node, String path) {
        if (!node.isArray()) {
            throw new Flawed(path, "json.not-a-list");
        }
        List<JsonNode> items = new ArrayList<>();
        node.forEach(items::add);
        return items;
    }

    /** An absolute http or https address; nothing else may become a link. */
    public String webAddress(String name) {
        String value = text(name);
        if (value.length() > LONGEST_ADDRESS) {
            throw new Flawed(path(name), "article.too-long");
        }
        try {
            URI address = URI.create(value);
            boolean web =
                    "http".equalsIgnoreCase(address.getScheme())
                            || "https".equalsIgnoreCase(address.getScheme());
            if (web && hasHost(address)) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the one refusal for every address that is none.
        }
        throw new Flawed(path(name), "json.not-a-web-address");
    }

    /** Also one in letters of another script, but none behind a name that could deceive. */
    private static boolean hasHost(URI address) {
        String authority = address.getAuthority();
        if (authority == null || authority.contains("@")) {
            return false;
        }
        return address.getHost() != null
                || URI.create("http://" + IDN.toASCII(authority)).getHost() != null;
    }

    /** Text that can be stored and shown: no NUL or control characters, no half characters. */
    public static String sound(String text, String path) {
        if (PlainText.flaw(text).isPresent()) {
            throw new Flawed(path, "text.unsound");
        }
        return text;
    }
}
