package org.jarida.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what follows an article: who the paper is and where it can be reached. */
final class TailReader {
    private static final Pattern QUOTED =
            Pattern.compile("[«\"“„‘]\\s*([^»\"”“’«]{2,60}?)\\s*[»\"”’“]");

    /** A way to reach the paper, by the words that stand before it. */
    private enum Way {
        ADDRESS("العنوان|عنوان|adresse|address"),
        TELEPHONE("الهاتف|هاتف|تلفون|téléphone|telephone|phone|tél|tel"),
        FAX("الفاكس|فاكس|télécopie|fax"),
        EMAIL("البريد الإلكتروني|البريد الالكتروني|البريد|e-mail|email|courriel|mail");

        private final Pattern label;

        Way(String words) {
            int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
            label = Pattern.compile("(?:" + words + ")\\s*(?:[.\\s]*[:：]\\s*(.*)|)", flags);
        }
    }

    private final List<String> charter = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Map<Way, String> ways = new EnumMap<>(Way.class);
    private Optional<Furniture> under = Optional.empty();
    private Optional<Way> expected = Optional.empty();

    private TailReader() {}

    /**
     * @param lines of the tail, from its first heading on
     */
    static PageText.Tail read(List<String> lines) {
        TailReader reader = new TailReader();
        lines.forEach(reader::line);
        return new PageText.Tail(
                reader.charter,
                reader.charter.stream().flatMap(TailReader::quoted).findFirst(),
                reader.way(Way.ADDRESS),
                reader.way(Way.TELEPHONE),
                reader.way(Way.FAX),
                reader.way(Way.EMAIL),
                reader.leftOut);
    }

    private void line(String line) {
        Optional<Furniture> heading = Furniture.of(line);
        if (heading.isPresent()) {
            under = heading;
            expected = Optional.empty();
            leftOut.add(line);
        } else if (under.equals(Optional.of(Furniture.ABOUT))) {
            charter.add(line);
        } else if (!isWay(line)) {
            leftOut.add(line);
        }
    }

    /** True where the line says how to reach the paper, or is what a label before it announced. */
    private boolean isWay(String line) {
        for (Way way : Way.values()) {
            Matcher label = way.label.matcher(line);
            if (label.matches()) {
                String value = Optional.ofNullable(label.group(1)).orElse("").strip();
                expected = value.isEmpty() ? Optional.of(way) : Optional.empty();
                if (!value.isEmpty()) {
                    ways.putIfAbsent(way, value);
                }
                return true;
            }
        }
        boolean announced = expected.isPresent();
        expected.ifPresent(way -> ways.putIfAbsent(way, line));
        expected = Optional.empty();
        return announced;
    }

    private Optional<String> way(Way way) {
        return Optional.ofNullable(ways.get(way));
    }

    private static Stream<String> quoted(String paragraph) {
        return QUOTED.matcher(paragraph).results().map(found -> found.group(1));
    }
}
