package org.jarida.article;

import static org.jarida.schema.Tables.ARTICLE;
import static org.jarida.schema.Tables.REVISION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.platform.CanonicalJson;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How parts of an article stand in a column. */
public final class ArticleRows {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArticleRows() {}

    static Article article(Record row) {
        return new Article(
                row.get(ARTICLE.ID),
                row.get(ARTICLE.SECTION_ID),
                Kind.of(row.get(ARTICLE.KIND)),
                row.get(ARTICLE.LANGUAGE),
                row.get(ARTICLE.WEIGHT),
                Article.State.valueOf(row.get(ARTICLE.STATE)),
                new Origin(
                        row.get(ARTICLE.SOURCE),
                        row.get(ARTICLE.LICENCE),
                        row.get(ARTICLE.SOURCE_URL)),
                row.get(REVISION.NUMBER),
                content(row));
    }

    /** What a revision says. */
    static Content content(Record row) {
        return new Content(
                row.get(REVISION.TITLE),
                row.get(REVISION.STANDFIRST),
                BodyJson.stored(row.get(REVISION.BODY)),
                names(row.get(REVISION.AUTHORS)),
                picture(row.get(REVISION.PICTURE)));
    }

    /** A list of names as a JSON array. */
    public static String names(List<String> names) {
        return CanonicalJson.write(names);
    }

    public static List<String> names(String json) {
        return MAPPER.readTree(json).valueStream().map(JsonNode::stringValue).toList();
    }

    /** A lead picture as a JSON object, or null for none. */
    public static @Nullable String picture(Optional<LeadPicture> picture) {
        return picture.map(
                        one ->
                                CanonicalJson.write(
                                        Map.of(
                                                "image", one.image(),
                                                "alt", one.alt(),
                                                "caption", one.caption(),
                                                "credit", one.credit())))
                .orElse(null);
    }

    public static Optional<LeadPicture> picture(@Nullable String json) {
        if (json == null) {
            return Optional.empty();
        }
        JsonNode node = MAPPER.readTree(json);
        return Optional.of(
                new LeadPicture(
                        node.get("image").stringValue(),
                        node.get("alt").stringValue(),
                        node.get("caption").stringValue(),
                        node.get("credit").stringValue()));
    }
}
