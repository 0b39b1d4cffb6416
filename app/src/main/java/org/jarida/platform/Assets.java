package org.jarida.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built files of the paper's look: each has an address with a hash of what it holds. */
@Component
public final class Assets {
    private static final String FOLDER = "/web";

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    Assets() {
        JsonNode manifest = JsonMapper.builder().build().readTree(bytes(FOLDER + "/manifest.json"));
        manifest.forEachEntry(
                (name, node) -> {
                    String address = node.stringValue();
                    addresses.put(name, address);
                    files.put(address, bytes(FOLDER + address));
                });
    }

    /** The address of a file by its name in the build, such as {@code paper.css}. */
    public String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No built file " + name);
        }
        return address;
    }

    public Optional<byte[]> file(String address) {
        return Optional.ofNullable(files.get(address));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
