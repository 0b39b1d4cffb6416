package org.jarida.paper;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON-LD object (W3C JSON-LD 1.1) for the page's head. Written so that no text in it can end the
 * script element around it (HTML, 4.12.1.3).
 *
 * @param members in the order in which they are written
 */
public record LinkedData(Map<String, Object> members) implements Content {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent("<script type=\"application/ld+json\">");
        output.writeContent(Typeset.plain(json()).replace("<", "\\u003c").replace(">", "\\u003e"));
        output.writeContent("</script>");
    }

    public String json() {
        return MAPPER.writeValueAsString(members);
    }
}
