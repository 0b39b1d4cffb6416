package org.jarida.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.jarida.paper.Frame;
import org.jarida.paper.Language;
import org.jarida.paper.PaperStore;
import org.jarida.paper.Typeset;
import org.jarida.platform.Database;
import org.jarida.platform.page.Freshness;
import org.jarida.platform.page.StoredFile;
import org.jarida.publication.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /manifest.webmanifest}: what a telephone needs to keep the paper among its programs (W3C
 * Web Application Manifest).
 */
@Controller
final class ManifestFile {
    /** Newsprint by day, as styles/tokens.css has it. */
    static final String GROUND = "#fbfbf8";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;
    private final Frames frames;

    ManifestFile(Database database, Frames frames) {
        this.database = database;
        this.frames = frames;
    }

    @GetMapping("/manifest.webmanifest")
    StoredFile show() {
        Frame frame = database.read(sql -> frames.page(sql, Language.OWN, "/"));
        byte[] bytes = JSON.writeValueAsString(manifest(frame)).getBytes(UTF_8);
        return StoredFile.of(
                "application/manifest+json",
                bytes,
                Duration.ofHours(1),
                Freshness.of(PaperStore.TAG));
    }

    private static ObjectNode manifest(Frame frame) {
        String name = Typeset.plain(frame.paper().name());
        ObjectNode manifest = JSON.createObjectNode();
        manifest.put("id", "/");
        manifest.put("name", name);
        manifest.put("short_name", name);
        manifest.put("description", Typeset.plain(frame.paper().motto()));
        manifest.put("lang", frame.language().code());
        manifest.put("dir", frame.language().direction());
        manifest.put("start_url", "/");
        manifest.put("display", "minimal-ui");
        manifest.put("background_color", GROUND);
        manifest.put("theme_color", GROUND);
        ArrayNode icons = manifest.putArray("icons");
        addIcon(icons, "icon-192", "192x192", "any");
        addIcon(icons, "icon-512", "512x512", "any");
        addIcon(icons, "maskable-512", "512x512", "maskable");
        return manifest;
    }

    private static void addIcon(ArrayNode icons, String name, String sizes, String purpose) {
        ObjectNode icon = icons.addObject();
        icon.put("src", "/icons/" + name + ".png");
        icon.put("sizes", sizes);
        icon.put("type", "image/png");
        icon.put("purpose", purpose);
    }
}
