package org.jarida.desk;

import java.util.List;
import java.util.Map;
import org.jarida.article.BodyJson;
import org.jarida.article.Content;
import org.jarida.article.LeadPicture;
import org.jarida.article.Presence;
import org.jarida.article.WorkingCopy;
import org.jspecify.annotations.Nullable;

/** A working copy as the editor knows it. */
final class CopyJson {
    private CopyJson() {}

    static Map<String, @Nullable Object> of(WorkingCopy copy, List<Presence> others) {
        Content content = copy.content();
        return Json.object(
                "version", copy.version(),
                "revision", copy.revision(),
                "title", content.title(),
                "standfirst", content.standfirst(),
                "body", BodyJson.blocks(content.body()),
                "picture", content.picture().map(CopyJson::picture).orElse(null),
                "savedBy", copy.savedBy(),
                "savedAt", copy.savedAt().toString(),
                "others", others(others));
    }

    /** What is told of a save: the editor has the text. */
    static Map<String, @Nullable Object> saved(WorkingCopy copy, List<Presence> others) {
        return Json.object(
                "version", copy.version(),
                "revision", copy.revision(),
                "savedAt", copy.savedAt().toString(),
                "others", others(others));
    }

    private static List<Map<String, @Nullable Object>> others(List<Presence> others) {
        return others.stream()
                .map(one -> Json.object("name", one.name(), "seenAt", one.seenAt().toString()))
                .toList();
    }

    private static Map<String, @Nullable Object> picture(LeadPicture picture) {
        return Json.object(
                "image", picture.image(),
                "alt", picture.alt(),
                "caption", picture.caption(),
                "credit", picture.credit());
    }
}
