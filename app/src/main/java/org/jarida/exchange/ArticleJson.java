package org.jarida.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jarida.article.Body;
import org.jarida.article.BodyJson;
import org.jarida.article.BodyReading;
import org.jarida.article.Content;
import org.jarida.article.JsonFields;
import org.jarida.article.JsonFields.Flawed;
import org.jarida.article.Kind;
import org.jarida.article.LeadPicture;
import org.jarida.article.Origin;
import org.jarida.article.Run;
import org.jarida.media.ImageWords;
import org.jarida.media.StoredImage;
import org.jarida.platform.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one article of the exchange format (docs/handbook/import-format.md). */
final class ArticleJson {
    private static final Set<String> MEMBERS =
            Set.of(
                    "id",
                    "title",
                    "standfirst",
                    "kind",
                    "language",
                    "section",
                    "authors",
                    "date",
                    "updated",
                    "weight",
                    "source",
                    "licence",
                    "url",
                    "picture",
                    "text",
                    "body");
    private static final Set<String> PICTURE = Set.of("file", "alt", "caption", "credit");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_STANDFIRST = 2_000;

    private final PictureFolder pictures;
    private final Terms terms;

    /**
     * What holds for every article of one import.
     *
     * @param zone time zone of dates without one
     * @param now nothing later can have been published
     * @param originRequired true where source and licence must be named
     */
    record Terms(ZoneId zone, Instant now, boolean originRequired) {}

    ArticleJson(PictureFolder pictures, Terms terms) {
        this.pictures = pictures;
        this.terms = terms;
    }

    /**
     * @throws Flawed naming the field that does not fit
     */
    IncomingArticle read(JsonNode json) {
        JsonFields fields = JsonFields.of(json, "", MEMBERS);
        String title = filled(fields, "title", LONGEST_TITLE);
        Instant date = time(fields, "date");
        List<StoredImage> taken = new ArrayList<>();
        Body body = body(fields, taken);
        Content content =
                new Content(
                        title,
                        limited(fields, "standfirst", LONGEST_STANDFIRST),
                        body,
                        names(fields),
                        picture(fields, taken));
        Origin origin = origin(fields);
        return new IncomingArticle(
                key(fields, origin, title, body),
                filled(fields, "section", LONGEST_NAME),
                kind(fields),
                language(fields),
                fields.has("weight") ? fields.number("weight", 0, 3) : 1,
                content,
                origin,
                date,
                fields.has("updated") ? time(fields, "updated") : date,
                taken);
    }

    private Body body(JsonFields fields, List<StoredImage> taken) {
        if (fields.has("text") == fields.has("body")) {
            throw new Flawed(fields.has("text") ? "body" : "text", "article.text-or-body");
        }
        Body body = fields.has("text") ? paragraphs(fields) : blocks(fields, taken);
        if (body.plain().isBlank()) {
            throw new Flawed(fields.has("text") ? "text" : "body", "article.empty");
        }
        return body;
    }

    private static Body paragraphs(JsonFields fields) {
        Body body = Body.ofLines(fields.text("text"));
        if (body.blocks().size() > Body.MOST_BLOCKS) {
            throw new Flawed("text", "body.too-many-blocks");
        }
        if (body.plain().length() > Body.LONGEST_TEXT) {
            throw new Flawed("text", "body.too-long");
        }
        return body;
    }

    private Body blocks(JsonFields fields, List<StoredImage> taken) {
        JsonNode json = fields.require("body").deepCopy();
        JsonNode blocks = json.path("blocks");
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ObjectNode block && isPicture(block)) {
                String at = "body.blocks[" + i + "]";
                if (block.has("image")) {
                    // The id of a stored image; outside the paper nobody knows it.
                    throw new Flawed(at + ".image", "json.unknown-member");
                }
                String path = at + ".file";
                JsonNode file = block.path("file");
                if (!file.isString()) {
                    throw new Flawed(
                            path, file.isMissingNode() ? "json.missing" : "json.not-a-text");
                }
                StoredImage stored = pictures.take(file.stringValue(), path);
                taken.add(
                        stored.orSaid(
                                new ImageWords(
                                        "",
                                        "",
                                        block.path("credit").asString(""),
                                        block.path("alt").asString(""))));
                block.remove("file");
                block.put("image", stored.image().id());
            }
        }
        return switch (BodyJson.read(json)) {
            case BodyReading.Read(var body) -> body;
            case BodyReading.Refused(var problem) ->
                    throw new Flawed(
                            problem.path().isEmpty() ? "body" : "body." + problem.path(),
                            problem.reason());
        };
    }

    private static boolean isPicture(ObjectNode block) {
        return block.path("type").isString() && block.path("type").stringValue().equals("image");
    }

    private Optional<LeadPicture> picture(JsonFields fields, List<StoredImage> taken) {
        if (!fields.has("picture")) {
            return Optional.empty();
        }
        JsonFields picture = JsonFields.of(fields.require("picture"), "picture", PICTURE);
        StoredImage stored = pictures.take(picture.text("file"), "picture.file");
        LeadPicture lead =
                new LeadPicture(
                        stored.image().id(),
                        filled(picture, "alt", LONGEST_STANDFIRST),
                        picture.optionalText("caption"),
                        filled(picture, "credit", LONGEST_NAME));
        taken.add(stored.orSaid(new ImageWords("", lead.caption(), lead.credit(), lead.alt())));
        return Optional.of(lead);
    }

    private static List<String> names(JsonFields fields) {
        if (!fields.has("authors")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        List<JsonNode> nodes = fields.array("authors");
        for (int i = 0; i < nodes.size(); i++) {
            String path = "authors[" + i + "]";
            if (!nodes.get(i).isString() || nodes.get(i).stringValue().isBlank()) {
                throw new Flawed(path, "json.not-a-text");
            }
            names.add(
                    tooLong(
                            JsonFields.sound(nodes.get(i).stringValue(), path),
                            path,
                            LONGEST_NAME));
        }
        return names;
    }

    private Origin origin(JsonFields fields) {
        return new Origin(
                terms.originRequired()
                        ? filled(fields, "source", LONGEST_NAME)
                        : fields.optionalText("source"),
                terms.originRequired()
                        ? filled(fields, "licence", LONGEST_NAME)
                        : fields.optionalText("licence"),
                fields.has("url") ? fields.webAddress("url") : "");
    }

    private static Kind kind(JsonFields fields) {
        if (!fields.has("kind")) {
            return Kind.NEWS;
        }
        return Kind.find(fields.text("kind"))
                .orElseThrow(() -> new Flawed("kind", "article.unknown-kind"));
    }

    private static String language(JsonFields fields) {
        String language = fields.has("language") ? fields.text("language") : "ar";
        if (!Run.Marks.isLanguage(language)) {
            throw new Flawed("language", "body.bad-language");
        }
        return language;
    }

    private Instant time(JsonFields fields, String name) {
        Instant time =
                WrittenTime.read(fields.text(name), terms.zone())
                        .orElseThrow(() -> new Flawed(name, "article.not-a-time"));
        if (time.isAfter(terms.now())) {
            throw new Flawed(name, "article.in-the-future");
        }
        return time;
    }

    /** What makes two lines one article: its name at its source, or its words and date. */
    private static String key(JsonFields fields, Origin origin, String title, Body body) {
        return fields.has("id")
                ? Sha256.of("id\n" + origin.source() + "\n" + filled(fields, "id", LONGEST_NAME))
                : Sha256.of(
                        String.join(
                                "\n",
                                "words",
                                origin.source(),
                                fields.text("date"),
                                title,
                                body.plain()));
    }

    private static String filled(JsonFields fields, String name, int longest) {
        String text = tooLong(fields.text(name), fields.path(name), longest);
        if (text.isBlank()) {
            throw new Flawed(fields.path(name), "article.empty");
        }
        return text.strip();
    }

    private static String limited(JsonFields fields, String name, int longest) {
        return tooLong(fields.optionalText(name), fields.path(name), longest).strip();
    }

    private static String tooLong(String text, String path, int longest) {
        if (text.length() > longest) {
            throw new Flawed(path, "article.too-long");
        }
        return text;
    }
}
