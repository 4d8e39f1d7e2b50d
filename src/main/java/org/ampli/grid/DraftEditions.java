package org.ampli.grid;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.query.Param;

/** The editions, as those who prepare them change their state. */
interface DraftEditions extends CrudRepository<DraftEdition, GridEditionId> {

    @Query("select * from grid_edition where in_force_at is not null and retired_at is null for update")
    Optional<DraftEdition> inForce();

    /** Keeps an edition from being put in force while something of it is written. */
    @Query("select * from grid_edition where id = :id for share")
    Optional<DraftEdition> shared(@Param("id") GridEditionId id);

    @Query("select * from grid_edition where id = :id for update")
    Optional<DraftEdition> locked(@Param("id") GridEditionId id);

    boolean existsByCode(String code);
}
