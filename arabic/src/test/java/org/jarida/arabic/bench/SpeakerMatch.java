package org.jarida.arabic.bench;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jarida.arabic.bench.Annotated.Attribution;
import org.jarida.arabic.text.Span;

/**
 * Whether the right speaker was found: by the place of the mention, or by the full name's words.
 */
final class SpeakerMatch {

    private static final Pattern WORD = Pattern.compile("[\u0620-\u06d3A-Za-z0-9]+");

    private SpeakerMatch() {}

    static boolean isSame(Attribution gold, Attribution system) {
        if (gold.speaker().isEmpty()) {
            return system.speaker().isEmpty() && system.speakerName().isEmpty();
        }
        if (overlap(gold.speaker(), system.speaker())) {
            return true;
        }
        Set<String> theirs = words(gold.speakerName());
        Set<String> ours = words(system.speakerName());
        return !theirs.isEmpty()
                && !ours.isEmpty()
                && (theirs.containsAll(ours) || ours.containsAll(theirs));
    }

    private static boolean overlap(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
    }

    private static Set<String> words(String name) {
        String folded =
                name.replaceAll("[\u064b-\u0652\u0670\u0640]", "")
                        .replaceAll("[أإآٱ]", "ا")
                        .replace('ى', 'ي')
                        .replace('ة', 'ه');
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replaceFirst("^(لل|ال)", ""))
                .collect(Collectors.toSet());
    }
}
