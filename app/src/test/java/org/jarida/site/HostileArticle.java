package org.jarida.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jarida.platform.CanonicalJson;

/** An article of every block, in each text of which stands something hostile. */
public final class HostileArticle {
    private final UnaryOperator<String> hostile;
    private final List<String> planted = new ArrayList<>();

    /**
     * @param hostile makes the hostile text for the name of a place
     */
    public HostileArticle(UnaryOperator<String> hostile) {
        this.hostile = hostile;
    }

    /** Every text that was planted. */
    List<String> planted() {
        return List.copyOf(planted);
    }

    /** One line of an archive; its picture is {@code art.svg}. */
    public String line() {
        Map<String, Object> article = new HashMap<>();
        article.put("title", at("title"));
        article.put("standfirst", at("standfirst"));
        article.put("section", at("section"));
        article.put("authors", List.of(at("author"), at("second")));
        article.put("date", "2024-05-01T06:10");
        article.put("source", at("source"));
        article.put("licence", at("licence"));
        article.put("url", "https://example.org/?a=1&b='2'");
        article.put("picture", picture("lead"));
        article.put("body", Map.of("version", 1, "blocks", blocks()));
        return CanonicalJson.write(article);
    }

    private List<Object> blocks() {
        String mark = at("mark");
        return List.of(
                block("paragraph", "text", runs(mark)),
                block("heading", "level", 2, "text", List.of(at("heading"))),
                block("heading", "level", 3, "text", List.of(at("lower"))),
                block("quotation", "text", List.of(at("quotation")), "speaker", at("speaker")),
                block("list", "ordered", true, "items", List.of(List.of(at("item")))),
                block(
                        "table",
                        "caption",
                        List.of(at("table")),
                        "head",
                        List.of(List.of(at("head")), List.of(at("next"))),
                        "rows",
                        List.of(List.of(List.of(at("cell")), List.of(at("other"))))),
                image(),
                block(
                        "link",
                        "url",
                        "https://example.org/'%22",
                        "title",
                        at("card"),
                        "description",
                        at("description")),
                block("footnote", "mark", mark, "text", List.of(at("note"))),
                block("separator"));
    }

    private List<Object> runs(String mark) {
        return List.of(
                at("plain"),
                Map.of("text", at("strong"), "strong", true, "emphasis", true),
                Map.of("text", at("foreign"), "lang", "en"),
                Map.of("text", at("link"), "link", "https://example.org/a?b='c'&d"),
                Map.of("text", at("reference"), "note", mark));
    }

    private Map<String, Object> image() {
        Map<String, Object> image = new HashMap<>(picture("image"));
        image.put("type", "image");
        image.put("caption", List.of(at("under")));
        return image;
    }

    private Map<String, Object> picture(String name) {
        return Map.of(
                "file",
                "art.svg",
                "alt",
                at(name + "-alt"),
                "caption",
                name.equals("image") ? "" : at(name + "-caption"),
                "credit",
                at(name + "-credit"));
    }

    private String at(String place) {
        String text = hostile.apply(place);
        planted.add(text);
        return text;
    }

    private static Map<String, Object> block(String type, Object... members) {
        Map<String, Object> block = new HashMap<>();
        block.put("type", type);
        for (int i = 0; i < members.length; i += 2) {
            block.put((String) members[i], members[i + 1]);
        }
        return block;
    }
}
