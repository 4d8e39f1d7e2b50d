package org.ampli.governance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** The candidacies to the technical group, answered and open. */
interface Candidacies extends CrudRepository<Candidacy, CandidacyId> {

    @Query("select * from candidacy where id = :id for update")
    Optional<Candidacy> locked(@Param("id") UUID id);

    /** Those that someone sees, the last one first. */
    @Query("""
            select * from candidacy
             where person_id = :person
                or cite_id = :managed
                or :steers and agreed_at is not null and volunteered_at is not null
             order by opened_at desc, id
            """)
    List<Candidacy> seenBy(
            @Param("person") UUID person, @Param("managed") @Nullable UUID managed, @Param("steers") boolean steers);

    @Query("""
            select exists (select from candidacy
                            where person_id = :person and withdrawn_at is null
                              and (answered_at is null or accepted and mandate_id is null))
            """)
    boolean waitsFor(@Param("person") UUID person);
}
