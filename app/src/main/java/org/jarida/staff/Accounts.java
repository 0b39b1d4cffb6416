package org.jarida.staff;

import static org.jarida.schema.Tables.ACCOUNT;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jarida.paper.Language;
import org.jarida.platform.Numbers;
import org.jarida.staff.Editor.Role;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The accounts of the newsroom's people. */
public final class Accounts {
    private static final int LONGEST_NAME = 100;

    private Accounts() {}

    /** Opens an account; its person chooses a password or a passkey afterwards. */
    public static long open(
            DSLContext sql, String name, String email, Role role, Language language, Instant at) {
        long id = Numbers.next(sql, "account");
        sql.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, id)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.EMAIL, lower(email))
                .set(ACCOUNT.ROLE, role.name())
                .set(ACCOUNT.LANGUAGE, language.code())
                .set(ACCOUNT.CODES_STEP, 0L)
                .set(ACCOUNT.CREATED_AT, at)
                .execute();
        return id;
    }

    public static Optional<Account> find(DSLContext sql, long id) {
        return sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(Accounts::account);
    }

    /** By an address in whatever case. */
    public static Optional<Account> byEmail(DSLContext sql, String email) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.EMAIL.eq(lower(email)))
                .fetchOptional(Accounts::account);
    }

    /** All of them, the closed ones too, by name. */
    public static List<Account> all(DSLContext sql) {
        return sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.NAME, ACCOUNT.ID).fetch(Accounts::account);
    }

    /** Those who may write, for whoever assigns. */
    public static List<Account> open(DSLContext sql) {
        return all(sql).stream().filter(Account::isOpen).toList();
    }

    /** The names of all, the closed ones too, by number. */
    public static Map<Long, String> names(DSLContext sql) {
        return sql.select(ACCOUNT.ID, ACCOUNT.NAME)
                .from(ACCOUNT)
                .fetchMap(ACCOUNT.ID, ACCOUNT.NAME);
    }

    public static boolean isEmpty(DSLContext sql) {
        return sql.fetchCount(ACCOUNT) == 0;
    }

    /**
     * Has changes of who may manage the staff wait for one another: two publishers who end each
     * other at the same moment would leave none.
     */
    public static void oneAtATime(DSLContext sql) {
        Numbers.next(sql, "account_change");
    }

    /** True where nobody else could manage the staff any more. */
    public static boolean isLastManager(DSLContext sql, Account account) {
        return account.role() == Role.PUBLISHER
                && open(sql).stream()
                        .filter(one -> one.role() == Role.PUBLISHER)
                        .allMatch(one -> one.id() == account.id());
    }

    /** Whether somebody can be called so. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    public static void rename(DSLContext sql, long id, String name, Language language) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.LANGUAGE, language.code())
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    public static void give(DSLContext sql, long id, Role role) {
        sql.update(ACCOUNT).set(ACCOUNT.ROLE, role.name()).where(ACCOUNT.ID.eq(id)).execute();
    }

    public static void end(DSLContext sql, long id, Instant at) {
        sql.update(ACCOUNT).set(ACCOUNT.ENDED_AT, at).where(ACCOUNT.ID.eq(id)).execute();
    }

    public static void reopen(DSLContext sql, long id) {
        sql.update(ACCOUNT).setNull(ACCOUNT.ENDED_AT).where(ACCOUNT.ID.eq(id)).execute();
    }

    /** An address as accounts have it. */
    public static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** From a row that holds the columns of the table. */
    public static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.EMAIL),
                Role.valueOf(row.get(ACCOUNT.ROLE)),
                Language.find(row.get(ACCOUNT.LANGUAGE)).orElse(Language.OWN),
                row.get(ACCOUNT.CODES_SECRET) != null,
                row.get(ACCOUNT.CREATED_AT),
                Optional.ofNullable(row.get(ACCOUNT.ENDED_AT)));
    }
}
