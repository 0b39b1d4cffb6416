package org.jarida.paper;

import static org.jarida.schema.Tables.PAPER_POLICY;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jarida.platform.ChangeLog;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The paper's policies. What the publisher wrote always goes before the program's defaults, even in
 * another language: the paper has one policy, not one for each language.
 */
public final class Policies {
    private static final String PARAGRAPH = "\n\n";

    private Policies() {}

    /**
     * One policy of each kind, for a reader of that language: what the publisher wrote in it, else
     * in the paper's own language or in any other, else the default in the reader's language.
     */
    public static List<Policy> find(DSLContext sql, Paper paper, Language language) {
        List<Policy> written = written(sql);
        return Stream.of(Policy.Kind.values())
                .map(
                        kind ->
                                chosen(written, kind, language)
                                        .orElseGet(() -> DefaultPolicies.of(kind, language, paper)))
                .toList();
    }

    /** All that the publisher wrote, by kind and language. */
    public static List<Policy> written(DSLContext sql) {
        return sql.selectFrom(PAPER_POLICY).fetch(Policies::policy).stream()
                .sorted(Comparator.comparing(Policy::kind).thenComparing(Policy::language))
                .toList();
    }

    /** Writes these and leaves the others as they are; one without paragraphs is taken back. */
    public static void save(DSLContext sql, Collection<Policy> policies, Instant at) {
        for (Policy policy : policies) {
            sql.deleteFrom(PAPER_POLICY)
                    .where(PAPER_POLICY.KIND.eq(policy.kind().code()))
                    .and(PAPER_POLICY.LANGUAGE.eq(policy.language().code()))
                    .execute();
            if (!policy.paragraphs().isEmpty()) {
                insert(sql, policy);
            }
        }
        ChangeLog.append(sql, at, List.of(PaperStore.TAG));
    }

    private static void insert(DSLContext sql, Policy policy) {
        sql.insertInto(PAPER_POLICY)
                .set(PAPER_POLICY.KIND, policy.kind().code())
                .set(PAPER_POLICY.LANGUAGE, policy.language().code())
                .set(PAPER_POLICY.TEXT, String.join(PARAGRAPH, policy.paragraphs()))
                .execute();
    }

    private static Optional<Policy> chosen(
            List<Policy> written, Policy.Kind kind, Language language) {
        return written.stream()
                .filter(one -> one.kind() == kind)
                .min(
                        Comparator.comparing((Policy one) -> one.language() != language)
                                .thenComparing(one -> one.language() != Language.OWN));
    }

    private static Policy policy(Record row) {
        return new Policy(
                Policy.Kind.find(row.get(PAPER_POLICY.KIND)).orElseThrow(),
                Language.find(row.get(PAPER_POLICY.LANGUAGE)).orElseThrow(),
                Arrays.asList(row.get(PAPER_POLICY.TEXT).split(PARAGRAPH)));
    }
}
