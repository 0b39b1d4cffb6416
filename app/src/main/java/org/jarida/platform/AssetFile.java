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

/**
 * The built files: those under {@code /assets/} never change under their address; the icons have
 * addresses that others know.
 */
@RestController
final class AssetFile {
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "woff2", "font/woff2",
                    "svg", "image/svg+xml",
                    "js", "text/javascript;charset=utf-8",
                    "png", "image/png",
                    "ico", "image/x-icon");

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Assets assets;

    AssetFile(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> file(@PathVariable("name") String name) {
        return answer("/assets/" + name, FOR_EVER);
    }

    @GetMapping("/icons/{name}")
    ResponseEntity<byte[]> icon(@PathVariable("name") String name) {
        return answer("/icons/" + name, FOR_A_DAY);
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> tabIcon() {
        return answer("/favicon.ico", FOR_A_DAY);
    }

    private ResponseEntity<byte[]> answer(String address, CacheControl caching) {
        byte[] bytes =
                assets.file(address)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String ending = address.substring(address.lastIndexOf('.') + 1);
        return ResponseEntity.ok()
                .header("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"))
                .cacheControl(caching)
                .body(bytes);
    }
}
