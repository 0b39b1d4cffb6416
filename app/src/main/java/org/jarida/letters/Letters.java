package org.jarida.letters;

import static org.jarida.schema.Tables.LETTER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jarida.platform.Numbers;
import org.jarida.platform.Sha256;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The letters that the paper has received. */
public final class Letters {
    private Letters() {}

    /** The newest first. */
    public static List<Letter> newest(DSLContext sql, int limit) {
        return sql.selectFrom(LETTER).orderBy(LETTER.ID.desc()).limit(limit).fetch(Letters::letter);
    }

    public static Optional<Letter> find(DSLContext sql, LetterNumber number) {
        return find(
                sql,
                LETTER.NUMBER_YEAR
                        .eq(number.year())
                        .and(LETTER.NUMBER_IN_YEAR.eq(number.inYear())));
    }

    static Optional<Letter> find(DSLContext sql, long id) {
        return find(sql, LETTER.ID.eq(id));
    }

    /**
     * By the token of its receipt. Only the token's hash is stored and compared, so that neither
     * the database nor the time of an answer tells of it.
     */
    static Optional<Letter> receipt(DSLContext sql, String token) {
        return find(sql, LETTER.RECEIPT.eq(Sha256.of(token)));
    }

    private static Optional<Letter> find(DSLContext sql, Condition condition) {
        return sql.selectFrom(LETTER).where(condition).fetchOptional(Letters::letter);
    }

    /**
     * Stores a letter that has passed the checks, under the next number of its year.
     *
     * @param year of the paper's calendar
     */
    static Letter add(DSLContext sql, LetterForm form, String token, int year, Instant at) {
        Letter letter =
                new Letter(
                        Numbers.next(sql, "letter"),
                        new LetterNumber(year, Numbers.next(sql, "letter-" + year)),
                        form.kind(),
                        form.name(),
                        form.email(),
                        form.subject(),
                        form.body(),
                        at,
                        Optional.empty());
        sql.insertInto(LETTER)
                .set(LETTER.ID, letter.id())
                .set(LETTER.NUMBER_YEAR, letter.number().year())
                .set(LETTER.NUMBER_IN_YEAR, letter.number().inYear())
                .set(LETTER.KIND, letter.kind().code())
                .set(LETTER.NAME, letter.name())
                .set(LETTER.EMAIL, letter.email())
                .set(LETTER.SUBJECT, letter.subject())
                .set(LETTER.BODY, letter.body())
                .set(LETTER.RECEIPT, Sha256.of(token))
                .set(LETTER.RECEIVED_AT, at)
                .execute();
        return letter;
    }

    static void markSent(DSLContext sql, long id, Instant at) {
        sql.update(LETTER).set(LETTER.SENT_AT, at).where(LETTER.ID.eq(id)).execute();
    }

    private static Letter letter(Record row) {
        return new Letter(
                row.get(LETTER.ID),
                new LetterNumber(row.get(LETTER.NUMBER_YEAR), row.get(LETTER.NUMBER_IN_YEAR)),
                LetterKind.find(row.get(LETTER.KIND)).orElseThrow(),
                row.get(LETTER.NAME),
                row.get(LETTER.EMAIL),
                row.get(LETTER.SUBJECT),
                row.get(LETTER.BODY),
                row.get(LETTER.RECEIVED_AT),
                Optional.ofNullable(row.get(LETTER.SENT_AT)));
    }
}
