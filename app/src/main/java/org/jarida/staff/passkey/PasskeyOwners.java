package org.jarida.staff.passkey;

import java.nio.ByteBuffer;
import org.jarida.platform.Database;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** Accounts as authenticators know them: by their number, which tells nothing of the person. */
final class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private final Database database;

    PasskeyOwners(Database database) {
        this.database = database;
    }

    static PublicKeyCredentialUserEntity owner(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.id()))
                .name(account.email())
                .displayName(account.name())
                .build();
    }

    static Bytes handle(long account) {
        return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(account).array());
    }

    /** The number of an account; 0, which none has, where it is none of ours. */
    static long account(Bytes handle) {
        byte[] bytes = handle.getBytes();
        return bytes.length == Long.BYTES ? ByteBuffer.wrap(bytes).getLong() : 0;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        // An ended one too: whether it is open is asked of who has shown herself.
        return database.read(sql -> Accounts.find(sql, account(handle)))
                .map(PasskeyOwners::owner)
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return database.read(sql -> Accounts.byEmail(sql, email))
                .map(PasskeyOwners::owner)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("accounts are opened elsewhere");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("accounts are ended elsewhere");
    }
}
