package org.ampli.network;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Opens a session as signing in does, for tests that are not about signing in. */
final class MemberSessions {

    private MemberSessions() {}

    static <S extends Session> Cookie of(PersonId person, SessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setAttribute("person", person.value().toString());
        sessions.save(session);
        return new Cookie(
                "session", Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }
}
