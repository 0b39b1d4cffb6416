package org.jarida.staff.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jarida.platform.page.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the scripts of passkeys send and are told. */
final class PasskeyJson {
    static final String TYPE = "application/json";

    /** An answer of an authenticator is some kilobytes long. */
    private static final int MOST_BYTES = 64 * 1024;

    private PasskeyJson() {}

    /** The mapper of WebAuthn's values; read when it is first needed. */
    private static final class Mapper {
        static final JsonMapper WEBAUTHN =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }

    /** A passkey that was made, as its browser tells of it. */
    record Made(PublicKeyCredential<AuthenticatorAttestationResponse> passkey, Bytes challenge) {}

    /** A passkey that was shown. */
    record Shown(PublicKeyCredential<AuthenticatorAssertionResponse> passkey, Bytes challenge) {}

    static Optional<Made> made(HttpServletRequest request) {
        return read(
                request,
                json -> {
                    var passkey =
                            Mapper.WEBAUTHN.readValue(
                                    json,
                                    new TypeReference<
                                            PublicKeyCredential<
                                                    AuthenticatorAttestationResponse>>() {});
                    return new Made(
                            passkey, challenge(passkey.getResponse().getClientDataJSON()));
                });
    }

    static Optional<Shown> shown(HttpServletRequest request) {
        return read(
                request,
                json -> {
                    var passkey =
                            Mapper.WEBAUTHN.readValue(
                                    json,
                                    new TypeReference<
                                            PublicKeyCredential<
                                                    AuthenticatorAssertionResponse>>() {});
                    return new Shown(
                            passkey, challenge(passkey.getResponse().getClientDataJSON()));
                });
    }

    /** One text out of an object; empty where it is not there. */
    static String text(HttpServletRequest request, String name) {
        return read(request, json -> Mapper.WEBAUTHN.readTree(json).path(name).asString(""))
                .orElse("");
    }

    private interface Reading<T> {
        T of(byte[] json);
    }

    /** Empty where it is not what it should be. */
    private static <T> Optional<T> read(HttpServletRequest request, Reading<T> reading) {
        try {
            byte[] json = request.getInputStream().readNBytes(MOST_BYTES);
            return Optional.of(reading.of(json));
        } catch (IOException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException e) {
            // The framework's values are made without a look at what is missing.
            return Optional.empty();
        }
    }

    /** The challenge that was signed, as the browser itself wrote it down (WebAuthn, 5.8.1). */
    private static Bytes challenge(@Nullable Bytes clientData) {
        byte[] json = clientData == null ? new byte[0] : clientData.getBytes();
        JsonNode said = Mapper.WEBAUTHN.readTree(json);
        return Bytes.fromBase64(said.path("challenge").asString(""));
    }

    static Document answer(Object options) {
        return Document.unkept(
                TYPE, Mapper.WEBAUTHN.writeValueAsBytes(options), HttpStatus.OK.value());
    }

    /** Where the browser is to go on. */
    static Document onward(String address) {
        return answer(Map.of("to", address));
    }

    static Document trouble(String words, HttpStatus status) {
        byte[] json =
                Mapper.WEBAUTHN
                        .writeValueAsString(Map.of("problem", words))
                        .getBytes(StandardCharsets.UTF_8);
        return Document.unkept(TYPE, json, status.value());
    }
}
