package org.jarida.staff.passkey;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jarida.platform.Database;
import org.jarida.platform.Settings;
import org.jarida.staff.Account;
import org.jarida.staff.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The two ceremonies of WebAuthn, by the framework's means. Every passkey asks its owner for a
 * finger, a face or a PIN, so that it stands for both factors.
 */
@Component
final class PasskeyCeremony {
    private static final AuthenticatorSelectionCriteria WANTED =
            AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build();

    private final Database database;
    private final PublicKeyCredentialRpEntity paper;

    /** Made when it is first needed: where nobody has a passkey, its many classes stay unread. */
    private final SingletonSupplier<Webauthn4JRelyingPartyOperations> framework;

    PasskeyCeremony(Database database, Settings settings, Clock clock) {
        URI url = settings.url();
        String host = requireNonNull(url.getHost(), "the paper has a name");
        this.database = database;
        this.paper = PublicKeyCredentialRpEntity.builder().id(host).name(host).build();
        this.framework =
                SingletonSupplier.of(
                        () ->
                                new Webauthn4JRelyingPartyOperations(
                                        new PasskeyOwners(database),
                                        new PasskeyRecords(database, clock),
                                        paper,
                                        Set.of(url.toString())));
    }

    /** What a browser needs to make a passkey for who is signed in. */
    PublicKeyCredentialCreationOptions forNew(Authentication who, Bytes challenge) {
        PublicKeyCredentialCreationOptions usual =
                framework
                        .obtain()
                        .createPublicKeyCredentialCreationOptions(
                                new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        return PublicKeyCredentialCreationOptions.builder()
                .rp(usual.getRp())
                .user(usual.getUser())
                .challenge(challenge)
                .pubKeyCredParams(usual.getPubKeyCredParams())
                .timeout(usual.getTimeout())
                .excludeCredentials(usual.getExcludeCredentials())
                .attestation(usual.getAttestation())
                .authenticatorSelection(WANTED)
                .build();
    }

    /**
     * Keeps a passkey that a browser has made.
     *
     * @return false where it did not do so for us, here, and with its owner's doing
     */
    boolean keep(
            Authentication who,
            PublicKeyCredential<AuthenticatorAttestationResponse> made,
            Bytes challenge,
            String label) {
        try {
            framework
                    .obtain()
                    .registerCredential(
                            new ImmutableRelyingPartyRegistrationRequest(
                                    forNew(who, challenge),
                                    new RelyingPartyPublicKey(made, label)));
            return true;
        } catch (IllegalArgumentException | WebAuthnException e) {
            return false;
        }
    }

    /** What a browser needs to sign in by whichever passkey its person chooses. */
    PublicKeyCredentialRequestOptions forSignIn(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(requireNonNull(paper.getId()))
                .challenge(challenge)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .build();
    }

    /** Who has shown herself; empty where the passkey is none of ours, or its answer is wrong. */
    Optional<Account> owner(
            PublicKeyCredential<AuthenticatorAssertionResponse> shown, Bytes challenge) {
        try {
            var owner =
                    framework
                            .obtain()
                            .authenticate(
                                    new RelyingPartyAuthenticationRequest(
                                            forSignIn(challenge), shown));
            return database.read(
                            sql -> Accounts.find(sql, PasskeyOwners.account(owner.getId())))
                    .filter(Account::isOpen);
        } catch (IllegalArgumentException | WebAuthnException e) {
            return Optional.empty();
        }
    }
}
