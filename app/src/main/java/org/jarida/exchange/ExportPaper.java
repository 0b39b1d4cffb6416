package org.jarida.exchange;

import java.util.List;
import org.jarida.paper.Conventions;
import org.jarida.paper.Paper;
import org.jarida.paper.PaperStore;
import org.jarida.paper.Policies;
import org.jarida.paper.Policy;
import org.jarida.platform.Database;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes who the paper is as JSON that people read and {@link ImportPaper} takes back. */
@Component
public final class ExportPaper {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(INDENT)
                                    .withArrayIndenter(INDENT))
                    .build();

    private final Database database;

    ExportPaper(Database database) {
        this.database = database;
    }

    /**
     * The paper without its drawings, which are files of their own; with every member empty where
     * there is no paper yet. Ends with a line feed.
     */
    public String json() {
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(database.<ObjectNode>read(ExportPaper::read))
                + "\n";
    }

    private static ObjectNode read(DSLContext sql) {
        return json(PaperStore.find(sql).orElseGet(() -> Paper.named("")), Policies.written(sql));
    }

    private static ObjectNode json(Paper paper, List<Policy> policies) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("name", paper.name());
        json.put("motto", paper.motto());
        texts(json, "charter", paper.charter());
        texts(json, "shortCharter", paper.shortCharter());
        json.put("imprint", paper.imprint());
        json.put("notice", paper.notice());
        json.put("director", paper.director());
        json.put("address", paper.contact().address());
        json.put("telephone", paper.contact().telephone());
        json.put("fax", paper.contact().fax());
        json.put("email", paper.contact().email());
        conventions(json.putObject("conventions"), paper.conventions());
        PolicyJson.write(policies, json.putObject("policies"));
        return json;
    }

    private static void conventions(ObjectNode json, Conventions conventions) {
        json.put("timeZone", conventions.timeZone().getId());
        json.put("months", conventions.months().code());
        json.put("digits", conventions.digits().code());
        json.put("hijri", conventions.hijri());
    }

    private static void texts(ObjectNode json, String name, List<String> texts) {
        texts.forEach(json.putArray(name)::add);
    }
}
