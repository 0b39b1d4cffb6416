package org.jarida.platform.page;

import java.time.Duration;
import java.util.Map;
import org.jarida.platform.Assets;
import org.jarida.platform.NotThere;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The built files: those under {@code /assets/} never change under their address; the icons have
 * addresses that others know.
 */
@Controller
final class AssetFile {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml",
                    "js", "text/javascript;charset=utf-8",
                    "png", "image/png",
                    "ico", "image/x-icon");

    private final Assets assets;

    AssetFile(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    StoredFile file(@PathVariable("name") String name) {
        String address = "/assets/" + name;
        return StoredFile.unchanging(type(address), bytes(address));
    }

    @GetMapping("/icons/{name}")
    StoredFile icon(@PathVariable("name") String name) {
        return forADay("/icons/" + name);
    }

    @GetMapping("/favicon.ico")
    StoredFile tabIcon() {
        return forADay("/favicon.ico");
    }

    private StoredFile forADay(String address) {
        return StoredFile.of(type(address), bytes(address), Duration.ofDays(1), Freshness.FOR_EVER);
    }

    private byte[] bytes(String address) {
        return assets.file(address).orElseThrow(NotThere::new);
    }

    private static String type(String address) {
        String ending = address.substring(address.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
