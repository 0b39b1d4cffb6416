package org.jarida.platform.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Which parameters of a query each route knows. What is asked is told apart by the path and these
 * alone; any other, as networks and campaigns hang them on links, is ignored.
 */
final class KnownParameters {
    private final List<Route> routes = new ArrayList<>();
    private final Set<String> all = new HashSet<>();

    private record Route(PathPattern pattern, Set<String> names) {}

    KnownParameters(RequestMappingHandlerMapping mappings) {
        mappings.getHandlerMethods()
                .forEach(
                        (mapping, method) -> {
                            Set<String> names = names(method);
                            var patterns = mapping.getPathPatternsCondition();
                            if (!names.isEmpty() && patterns != null) {
                                patterns.getPatterns()
                                        .forEach(one -> routes.add(new Route(one, names)));
                                all.addAll(names);
                            }
                        });
    }

    private static Set<String> names(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam known = parameter.getParameterAnnotation(RequestParam.class);
            if (known != null) {
                names.add(known.value());
            }
        }
        return names;
    }

    /**
     * What is asked, as the cache tells it apart.
     *
     * @param path as it was sent
     * @param query as it was sent; null where there is none
     * @return null where a known parameter is there twice, or written so that it would have to be
     *     decoded to be known
     */
    @Nullable String key(String path, @Nullable String query) {
        if (query == null) {
            return path;
        }
        TreeMap<String, String> known = new TreeMap<>();
        Set<String> ofRoute = null;
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            if (name.indexOf('%') >= 0 || name.indexOf('+') >= 0) {
                return null;
            }
            if (all.contains(name)) {
                ofRoute = ofRoute == null ? names(path) : ofRoute;
                String value = equals < 0 ? "" : part.substring(equals + 1);
                if (ofRoute.contains(name) && known.put(name, value) != null) {
                    return null;
                }
            }
        }
        return known.isEmpty() ? path : path + "?" + known;
    }

    private Set<String> names(String path) {
        Set<String> names = new HashSet<>();
        PathContainer parsed = PathContainer.parsePath(path);
        // A language before the path is no part of the route.
        PathContainer below = parsed.elements().size() > 2 ? parsed.subPath(2) : parsed;
        for (Route route : routes) {
            if (route.pattern().matches(parsed) || route.pattern().matches(below)) {
                names.addAll(route.names());
            }
        }
        return names;
    }
}
