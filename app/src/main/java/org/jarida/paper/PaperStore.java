package org.jarida.paper;

import static org.jarida.schema.Tables.PAPER;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jarida.platform.ChangeLog;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The row that says who the paper is. */
public final class PaperStore {
    /** The tag of every page: each shows the paper's name and foot. */
    public static final String TAG = "paper";

    private static final String PARAGRAPH = "\n\n";

    private PaperStore() {}

    /** Empty where the paper has no identity yet. */
    public static Optional<Paper> find(DSLContext sql) {
        return sql.selectFrom(PAPER).fetchOptional(PaperStore::paper);
    }

    /** Writes the paper's identity and marks every page as changed. */
    public static void save(DSLContext sql, Paper paper, Instant at) {
        sql.deleteFrom(PAPER).execute();
        sql.insertInto(PAPER)
                .set(PAPER.ID, 1)
                .set(PAPER.NAME, paper.name())
                .set(PAPER.MOTTO, paper.motto())
                .set(PAPER.CHARTER, String.join(PARAGRAPH, paper.charter()))
                .set(PAPER.SHORT_CHARTER, String.join(PARAGRAPH, paper.shortCharter()))
                .set(PAPER.IMPRINT, paper.imprint())
                .set(PAPER.NOTICE, paper.notice())
                .set(PAPER.DIRECTOR, paper.director())
                .set(PAPER.ADDRESS, paper.contact().address())
                .set(PAPER.TELEPHONE, paper.contact().telephone())
                .set(PAPER.FAX, paper.contact().fax())
                .set(PAPER.EMAIL, paper.contact().email())
                .set(PAPER.TIME_ZONE, paper.conventions().timeZone().getId())
                .set(PAPER.MONTH_NAMES, paper.conventions().months().name())
                .set(PAPER.DIGITS, paper.conventions().digits().name())
                .set(PAPER.HIJRI, paper.conventions().hijri())
                .set(PAPER.LOGO, paper.logo().orElse(null))
                .set(PAPER.LOGO_REVERSE, paper.logoReverse().orElse(null))
                .set(PAPER.UPDATED_AT, at)
                .execute();
        ChangeLog.append(sql, at, List.of(TAG));
    }

    private static Paper paper(Record row) {
        return new Paper(
                row.get(PAPER.NAME),
                row.get(PAPER.MOTTO),
                paragraphs(row.get(PAPER.CHARTER)),
                paragraphs(row.get(PAPER.SHORT_CHARTER)),
                row.get(PAPER.IMPRINT),
                row.get(PAPER.NOTICE),
                row.get(PAPER.DIRECTOR),
                new Paper.Contact(
                        row.get(PAPER.ADDRESS),
                        row.get(PAPER.TELEPHONE),
                        row.get(PAPER.FAX),
                        row.get(PAPER.EMAIL)),
                new Conventions(
                        ZoneId.of(row.get(PAPER.TIME_ZONE)),
                        MonthNames.valueOf(row.get(PAPER.MONTH_NAMES)),
                        Conventions.Digits.valueOf(row.get(PAPER.DIGITS)),
                        row.get(PAPER.HIJRI)),
                Optional.ofNullable(row.get(PAPER.LOGO)),
                Optional.ofNullable(row.get(PAPER.LOGO_REVERSE)));
    }

    private static List<String> paragraphs(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(PARAGRAPH));
    }
}
