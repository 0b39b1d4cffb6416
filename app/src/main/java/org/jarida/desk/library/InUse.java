package org.jarida.desk.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jarida.article.ImageUses;
import org.jarida.paper.PaperStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Whether anything holds an image: an article, or the paper's drawn name. */
final class InUse {
    private InUse() {}

    static Function<Field<String>, Condition> of(DSLContext sql) {
        List<String> logos = logos(sql);
        return image -> ImageUses.isUsed(image).or(image.in(logos));
    }

    /** Ids of the drawings of the paper's name. */
    static List<String> logos(DSLContext sql) {
        return PaperStore.find(sql).stream()
                .flatMap(paper -> Stream.of(paper.logo(), paper.logoReverse()))
                .flatMap(Optional::stream)
                .toList();
    }
}
