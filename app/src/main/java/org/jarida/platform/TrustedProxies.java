package org.jarida.platform;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The reverse proxies whose word is taken on whom a request comes from.
 *
 * @param blocks their addresses; may be empty
 */
public record TrustedProxies(List<Block> blocks) {
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    public TrustedProxies {
        blocks = List.copyOf(blocks);
    }

    /**
     * Addresses that begin alike (CIDR, RFC 4632).
     *
     * @param bits how many bits at their beginning are the same, 0 to 32 or 128
     */
    public record Block(InetAddress address, int bits) {
        boolean contains(InetAddress other) {
            byte[] one = address.getAddress();
            byte[] two = other.getAddress();
            if (one.length != two.length) {
                return false;
            }
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            return Arrays.equals(one, 0, whole, two, 0, whole)
                    && (rest == 0 || (one[whole] ^ two[whole]) >> (Byte.SIZE - rest) == 0);
        }
    }

    boolean contain(InetAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    /** Reads addresses and blocks, with commas between them; an empty text has none. */
    static TrustedProxies read(String value) {
        if (value.isBlank()) {
            return NONE;
        }
        return new TrustedProxies(
                Arrays.stream(value.split(",", -1))
                        .map(String::strip)
                        .map(TrustedProxies::block)
                        .toList());
    }

    private static Block block(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = IpLiteral.read(slash < 0 ? text : text.substring(0, slash));
        int most = address.map(found -> found.getAddress().length * Byte.SIZE).orElse(0);
        int bits = slash < 0 ? most : bits(text.substring(slash + 1));
        if (address.isPresent() && bits >= 0 && bits <= most) {
            return new Block(address.get(), bits);
        }
        throw new StartProblem(
                "Setting trusted_proxies must be addresses such as 10.0.0.1, 192.168.0.0/16 or"
                        + " fd00::/8 with commas between them; \""
                        + text
                        + "\" is none.");
    }

    private static int bits(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
    }
}
