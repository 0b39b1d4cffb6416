package org.jarida.platform.page;

/**
 * Addresses whose answers are only for whoever is signed in: they are never kept, and are made by
 * threads of their own, so that neither readers nor the newsroom can keep the other waiting.
 *
 * @param prefix the first part of their paths, such as {@code /newsroom}, which may stand below a
 *     language
 * @param mostRequestBytes what a request may hold at most, a file that is sent included
 */
public record PrivatePart(String prefix, long mostRequestBytes) {

    boolean holds(String path) {
        int second = path.indexOf('/', 1);
        return begins(path, 0) || second > 0 && begins(path, second);
    }

    private boolean begins(String path, int at) {
        int end = at + prefix.length();
        return path.startsWith(prefix, at) && (path.length() == end || path.charAt(end) == '/');
    }
}
