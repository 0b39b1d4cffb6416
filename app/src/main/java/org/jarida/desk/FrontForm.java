package org.jarida.desk;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jarida.article.Section;
import org.jarida.paper.PaperDates;
import org.jarida.publication.FrontArrangement;
import org.jarida.publication.FrontArrangement.Breaking;

/** The form of the front page's arrangement: fields {@code top-0} …, {@code order-7}, {@code first-7}. */
final class FrontForm {
    private final HttpServletRequest request;
    private final PaperDates dates;

    FrontForm(HttpServletRequest request, PaperDates dates) {
        this.request = request;
        this.dates = dates;
    }

    /**
     * @param sections the paper's, in its order
     */
    FrontArrangement arrangement(List<Section> sections) {
        List<Long> top = new ArrayList<>();
        for (int i = 0; i < FrontArrangement.TOP; i++) {
            top.add(number("top-" + i));
        }
        List<Long> order =
                sections.stream()
                        .sorted(Comparator.comparingLong(one -> order(one, sections)))
                        .map(Section::id)
                        .toList();
        List<Long> hidden =
                sections.stream()
                        .map(Section::id)
                        .filter(id -> request.getParameter("hide-" + id) != null)
                        .toList();
        Map<Long, Long> firsts = new HashMap<>();
        for (Section section : sections) {
            long first = number("first-" + section.id());
            if (first != 0) {
                firsts.put(section.id(), first);
            }
        }
        return new FrontArrangement(top, order, hidden, firsts, breaking(), moment("until"));
    }

    private long order(Section section, List<Section> sections) {
        long typed = number("order-" + section.id());
        return typed == 0 ? sections.indexOf(section) + 1L : typed;
    }

    private Optional<Breaking> breaking() {
        String text = field("line").strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        // Without a time it is over already, and refused.
        Instant until = moment("line-until").orElse(Instant.EPOCH);
        return Optional.of(new Breaking(text, number("line-article"), until));
    }

    private Optional<Instant> moment(String name) {
        return Moments.read(field(name), dates);
    }

    private long number(String name) {
        String typed = field(name);
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private String field(String name) {
        return requireNonNullElse(request.getParameter(name), "");
    }
}
