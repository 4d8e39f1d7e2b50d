package org.ampli.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.shared.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session the person's id and nothing else; who they are and what they may do is read for each request, so
 * that a mandate that ends, or a person disabled, is felt at the next one.
 */
@Component
public class SessionMembers implements SecurityContextRepository {

    static final String PERSON = "person";

    private final People people;
    private final CsrfTokenRepository tokens;

    SessionMembers(People people, CsrfTokenRepository tokens) {
        this.people = people;
        this.tokens = tokens;
    }

    /** Opens a new session for a person; nothing of the one before is carried over, nor the token of its forms. */
    public void signIn(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        signOut(request, response);
        HttpSession session = request.getSession(true);
        session.setAttribute(PERSON, person.value().toString());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                person.value().toString());
    }

    /** Ends the session in the database: its cookie opens nothing any more. */
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        tokens.saveToken(null, request, response);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // the session holds the person's id, written at sign-in only
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) != null;
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        member(request).ifPresent(member -> {
            request.setAttribute(Pages.VIEWER, member);
            context.setAuthentication(new SignedIn(member));
        });
        return context;
    }

    private Optional<Member> member(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String person
                ? people.member(new PersonId(UUID.fromString(person)))
                : Optional.empty();
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = load(request);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
