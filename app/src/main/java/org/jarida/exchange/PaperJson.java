package org.jarida.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jarida.article.JsonFields.Flawed;
import org.jarida.media.StoredImage;
import org.jarida.paper.Conventions;
import org.jarida.paper.MonthNames;
import org.jarida.paper.Paper;
import org.jarida.staff.StaffMember;
import tools.jackson.databind.JsonNode;

/** Reads {@code paper.json} of the sample: who the paper is. */
final class PaperJson {
    private final JsonNode json;
    private final PictureFolder pictures;

    PaperJson(JsonNode json, PictureFolder pictures) {
        this.json = json;
        this.pictures = pictures;
    }

    Paper paper() {
        return new Paper(
                text("name"),
                text("motto"),
                texts("charter"),
                texts("shortCharter"),
                text("imprint"),
                text("notice"),
                text("director"),
                new Paper.Contact(text("address"), text("telephone"), text("fax"), text("email")),
                conventions(),
                picture("logo"),
                picture("logoReverse"));
    }

    Conventions conventions() {
        JsonNode given = json.path("conventions");
        return new Conventions(
                ZoneId.of(given.path("timeZone").asString()),
                MonthNames.valueOf(given.path("months").asString().toUpperCase(Locale.ROOT)),
                Conventions.Digits.valueOf(
                        given.path("digits").asString().toUpperCase(Locale.ROOT)),
                given.path("hijri").asBoolean());
    }

    List<String> sections() {
        return json.path("sections").valueStream().map(one -> one.path("name").asString()).toList();
    }

    List<StaffMember> staff() {
        return json.path("staff")
                .valueStream()
                .map(
                        one ->
                                new StaffMember(
                                        one.path("name").asString(),
                                        one.path("role").asString(""),
                                        one.path("bio").asString("")))
                .toList();
    }

    /** The pictures that {@link #paper()} names. */
    List<StoredImage> pictures() {
        return List.of(drawing("logo"), drawing("logoReverse"));
    }

    private Optional<String> picture(String name) {
        return Optional.of(drawing(name).image().id());
    }

    /** A drawn name is shown at any width, and by night in its own form. */
    private StoredImage drawing(String name) {
        StoredImage stored = pictures.take(text(name), name);
        if (!stored.image().isDrawing()) {
            throw new Flawed(name, "image.not-a-drawing");
        }
        return stored;
    }

    private String text(String name) {
        return json.path(name).asString("");
    }

    private List<String> texts(String name) {
        return json.path(name).valueStream().map(JsonNode::asString).toList();
    }
}
