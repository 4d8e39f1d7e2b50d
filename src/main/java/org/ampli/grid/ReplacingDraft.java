package org.ampli.grid;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.ampli.grid.RevisingIndicator.Hand;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a draft say what a file says, all or nothing: what has an id stays itself, what has none is new, what is
 * missing is gone.
 */
@Component
@Transactional
public class ReplacingDraft {

    private final DraftEditions drafts;
    private final DraftRows rows;
    private final JdbcClient database;
    private final Clock clock;

    ReplacingDraft(DraftEditions drafts, DraftRows rows, JdbcClient database, Clock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes a file that was found whole and right.
     *
     * @param touched the codes, in the file, of the indicators whose words change or which are new
     */
    public void with(Member member, GridEditionId edition, GridFile file, Set<String> touched) {
        DraftEdition draft = drafts.locked(edition).orElseThrow(Refusal::notFound);
        draft.revise(member);
        Map<String, UUID> identities = identities(edition);
        file.questions()
                .forEach(question -> identities.put(
                        question.code(), question.id() == null ? UUID.randomUUID() : UUID.fromString(question.id())));
        EditionRows written =
                new EditionRows(file, code -> identities.computeIfAbsent(code, unknown -> UUID.randomUUID()));
        Hand hand = new Hand(member.person(), clock.instant());
        rows.replace(draft, file, written, hand);
        rows.touch(
                touched.stream()
                        .map(code -> Objects.requireNonNull(identities.get(code)))
                        .toList(),
                hand);
    }

    /**
     * What stands under which code in the draft: headings by their code, notes under {@code note/}, itself under
     * nothing.
     */
    private Map<String, UUID> identities(GridEditionId draft) {
        Map<String, UUID> identities = new HashMap<>();
        identities.put("", draft.value());
        database.sql("""
                        select code, id from grid_axis where edition_id = :edition
                         union all select code, id from grid_section where edition_id = :edition
                         union all select code, id from grid_criterion where edition_id = :edition
                         union all select 'note/' || key, id from grid_note where edition_id = :edition
                        """).param("edition", draft.value()).query(row -> {
            identities.put(row.getString("code"), row.getObject("id", UUID.class));
        });
        return identities;
    }
}
