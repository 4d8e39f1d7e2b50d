package org.ampli.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class EditionInForceTests {

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update grid_indicator set code = '9.9.9' where code = '1.4.3'",
                "update grid_indicator set gap = 'YES'",
                "delete from grid_indicator where code = '1.4.3'",
                "update grid_criterion set label = '9' where code = '1.4'",
                "delete from grid_section where code = '2.RH'",
                "update grid_axis set position = 9 where code = '1'",
                "update grid_note set printed = null",
                "update grid_translation set body = 'autre' where language = 'fr'",
                "update grid_translation set language = 'de' where language = 'fr'",
                "delete from grid_translation where language = 'fr'",
                "insert into grid_axis select gen_random_uuid(), id, 4, '4', '4' from grid_edition where code = '2010'",
                "insert into grid_indicator select gen_random_uuid(), edition_id, criterion_id, 62, '9.9.9', '9.9', level,"
                        + " true, gap, 0 from grid_indicator where code = '1.4.3'",
                "insert into grid_lineage select edition_id, id, id from grid_indicator where code = '1.4.3'",
                "insert into grid_withdrawal select edition_id, id, 'parce que', now(), gen_random_uuid()"
                        + " from grid_indicator where code = '1.4.3'",
                "update grid_indicator set coming = true",
                "update grid_edition set in_force_at = null where code = '2010'",
                "update grid_edition set in_force_at = now() - interval '1 day' where code = '2010'",
                "update grid_edition set prepared_at = now() where code = '2010'",
                "update grid_edition set code = '2011' where code = '2010'",
                "delete from grid_edition where code = '2010'",
                "truncate grid_translation",
                "truncate grid_edition cascade",
            })
    void theDatabaseItselfRefusesToChangeIt(String change) {
        assertThatThrownBy(() -> database.sql(change).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("edition in force");
    }

    @Test
    void itsTranslationMayStillBeReviewed() {
        assertThat(database.sql("""
                        update grid_translation set body = body
                         where language = 'en' and field = 'DETAIL'
                        """).update()).isPositive();
    }

    @Test
    void anEditionInPreparationCanStillChange() {
        UUID draft = UUID.randomUUID();
        database.sql("insert into grid_edition (id, code, language) values (:id, :code, 'fr')")
                .param("id", draft)
                .param("code", draft.toString().substring(0, 8))
                .update();
        database.sql("insert into grid_axis values (gen_random_uuid(), :id, 0, '1', '1')")
                .param("id", draft)
                .update();
        assertThat(database.sql("update grid_axis set label = 'I' where edition_id = :id")
                        .param("id", draft)
                        .update())
                .isEqualTo(1);
        assertThat(database.sql("delete from grid_axis where edition_id = :id")
                        .param("id", draft)
                        .update())
                .isEqualTo(1);
        assertThat(database.sql("delete from grid_edition where id = :id")
                        .param("id", draft)
                        .update())
                .isEqualTo(1);
    }

    @Test
    void onlyOneEditionIsInForceAtATime() {
        assertThatThrownBy(() -> database.sql("""
                                insert into grid_edition (id, code, language, in_force_at)
                                values (gen_random_uuid(), '2099', 'fr', now())
                                """).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("grid_edition_in_force");
    }
}
