package org.jarida.staff.signin;

import java.util.List;
import org.jarida.staff.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who is signed in, as the framework carries it through a request. */
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient StaffSession session;

    SignedIn(StaffSession session) {
        super(authorities(session.account()));
        this.session = session;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(Account account) {
        return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
    }

    StaffSession session() {
        return session;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session.account();
    }

    @Override
    public String getName() {
        return session.account().email();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn one && session.equals(one.session);
    }

    @Override
    public int hashCode() {
        return session.hashCode();
    }
}
