package org.ampli.session;

import jakarta.servlet.http.HttpServletRequest;
import org.ampli.network.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person is signed in. */
@Component
public class OpenSessions {

    private final JdbcClient database;

    OpenSessions(JdbcClient database) {
        this.database = database;
    }

    /** In how many browsers, the one that asks included. */
    public int count(PersonId person) {
        return database.sql("""
                        select count(*) from session
                         where principal_name = :person and expiry_time > extract(epoch from now()) * 1000
                        """)
                .param("person", person.value().toString())
                .query(Integer.class)
                .single();
    }

    /** Ends every session of a person but the one that asks. */
    public void endOthers(PersonId person, HttpServletRequest request) {
        database.sql("delete from session where principal_name = :person and session_id <> :own")
                .param("person", person.value().toString())
                .param("own", request.getSession().getId())
                .update();
    }
}
