package org.jarida.staff.passkey;

import static org.jarida.schema.Tables.PASSKEY;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jarida.platform.Database;
import org.jarida.platform.Sha256;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Passkeys as the framework reads and writes them. */
final class PasskeyRecords implements UserCredentialRepository {
    private final Database database;
    private final Clock clock;

    PasskeyRecords(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The name by which it is kept.
     *
     * @param credential what its authenticator calls it
     */
    static String id(Bytes credential) {
        return Sha256.of(credential.getBytes());
    }

    @Override
    public void save(CredentialRecord one) {
        Instant at = clock.instant();
        database.change(
                sql -> {
                    if (!isKnown(sql, one)) {
                        insert(sql, one, at);
                    } else if (!use(sql, one, at)) {
                        throw new IllegalArgumentException("A copy of this passkey was used");
                    }
                });
    }

    private static boolean isKnown(DSLContext sql, CredentialRecord one) {
        return sql.fetchExists(PASSKEY, PASSKEY.ID.eq(id(one.getCredentialId())));
    }

    /**
     * Authenticators that count only ever count on (WebAuthn, 6.1.1): a number that was seen comes
     * from a copy. The framework compares with the first number alone.
     */
    private static boolean use(DSLContext sql, CredentialRecord one, Instant at) {
        long count = one.getSignatureCount();
        return sql.update(PASSKEY)
                        .set(PASSKEY.SIGNATURE_COUNT, count)
                        .set(PASSKEY.BACKED_UP, one.isBackupState())
                        .set(PASSKEY.USED_AT, at)
                        .where(
                                PASSKEY.ID.eq(id(one.getCredentialId())),
                                PASSKEY.SIGNATURE_COUNT
                                        .lt(count)
                                        .or(PASSKEY.SIGNATURE_COUNT.eq(0L)))
                        .execute()
                > 0;
    }

    private static void insert(DSLContext sql, CredentialRecord one, Instant at) {
        sql.insertInto(PASSKEY)
                .set(PASSKEY.ID, id(one.getCredentialId()))
                .set(PASSKEY.ACCOUNT_ID, PasskeyOwners.account(one.getUserEntityUserId()))
                .set(PASSKEY.CREDENTIAL, one.getCredentialId().toBase64UrlString())
                .set(PASSKEY.LABEL, one.getLabel())
                .set(PASSKEY.PUBLIC_KEY, text(one.getPublicKey().getBytes()))
                .set(PASSKEY.ATTESTATION, text(one.getAttestationObject()))
                .set(PASSKEY.CLIENT_DATA, text(one.getAttestationClientDataJSON()))
                .set(PASSKEY.SIGNATURE_COUNT, one.getSignatureCount())
                .set(PASSKEY.TRANSPORTS, transports(one))
                .set(PASSKEY.USER_VERIFIED, one.isUvInitialized())
                .set(PASSKEY.BACKUP_ELIGIBLE, one.isBackupEligible())
                .set(PASSKEY.BACKED_UP, one.isBackupState())
                .set(PASSKEY.CREATED_AT, at)
                .execute();
    }

    private static String transports(CredentialRecord one) {
        return one.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String text(byte[] bytes) {
        return new Bytes(bytes).toBase64UrlString();
    }

    private static String text(@Nullable Bytes bytes) {
        return bytes == null ? "" : bytes.toBase64UrlString();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.read(
                sql ->
                        sql.selectFrom(PASSKEY)
                                .where(PASSKEY.ID.eq(id(credential)))
                                .fetchOptional(PasskeyRecords::read)
                                .orElse(null));
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.read(
                sql ->
                        sql.selectFrom(PASSKEY)
                                .where(PASSKEY.ACCOUNT_ID.eq(PasskeyOwners.account(handle)))
                                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                                .fetch(PasskeyRecords::read));
    }

    @Override
    public void delete(Bytes credential) {
        database.change(
                sql -> sql.deleteFrom(PASSKEY).where(PASSKEY.ID.eq(id(credential))).execute());
    }

    private static CredentialRecord read(Record row) {
        Instant created = row.get(PASSKEY.CREATED_AT);
        Instant used = row.get(PASSKEY.USED_AT);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.get(PASSKEY.CREDENTIAL)))
                .userEntityUserId(PasskeyOwners.handle(row.get(PASSKEY.ACCOUNT_ID)))
                .publicKey(ImmutablePublicKeyCose.fromBase64(row.get(PASSKEY.PUBLIC_KEY)))
                .signatureCount(row.get(PASSKEY.SIGNATURE_COUNT))
                .uvInitialized(row.get(PASSKEY.USER_VERIFIED))
                .transports(transports(row.get(PASSKEY.TRANSPORTS)))
                .backupEligible(row.get(PASSKEY.BACKUP_ELIGIBLE))
                .backupState(row.get(PASSKEY.BACKED_UP))
                .attestationObject(Bytes.fromBase64(row.get(PASSKEY.ATTESTATION)))
                .attestationClientDataJSON(Bytes.fromBase64(row.get(PASSKEY.CLIENT_DATA)))
                .label(row.get(PASSKEY.LABEL))
                .created(created)
                .lastUsed(used == null ? created : used)
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String kept) {
        return Arrays.stream(kept.split(",", -1))
                .filter(one -> !one.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
