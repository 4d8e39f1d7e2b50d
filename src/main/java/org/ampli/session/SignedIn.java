package org.ampli.session;

import java.util.List;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A member at the keyboard, for the length of one request. */
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Member member;

    SignedIn(Member member) {
        super(List.of());
        this.member = member;
        setAuthenticated(true);
    }

    @Override
    public Member getPrincipal() {
        return member;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn same && same.member.equals(member);
    }

    @Override
    public int hashCode() {
        return member.hashCode();
    }
}
