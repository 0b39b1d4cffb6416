package org.jarida.platform;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /assets/…}: built files, which never change under their address. */
@RestController
final class AssetFile {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml",
                    "js", "text/javascript;charset=utf-8",
                    "png", "image/png");

    private final Assets assets;

    AssetFile(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        byte[] bytes =
                assets.file("/assets/" + name)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return ResponseEntity.ok()
                .header("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(bytes);
    }
}
