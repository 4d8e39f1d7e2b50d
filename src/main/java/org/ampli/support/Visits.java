package org.ampli.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.improvement.Typed;
import org.ampli.improvement.WrongFields;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When somebody came, who was there, what was found, and which actions it was about (C15). */
@Component
@Transactional
class Visits {

    static final int LONGEST_FINDINGS = 10_000;
    private static final int LONGEST_PARTICIPANTS = 1000;

    private final JdbcClient database;
    private final DraftTexts drafts;
    private final Circle circle;
    private final Clock clock;

    Visits(JdbcClient database, DraftTexts drafts, Circle circle, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.circle = circle;
        this.clock = clock;
    }

    /** @param participants by what they do, as it was typed */
    record Line(UUID id, CiteId cite, LocalDate day, String participants, String notedBy) {

        String path() {
            return "/support/visits/" + id;
        }
    }

    /** An action that a visit was about. */
    record Linked(UUID id, String what) {}

    private static final String LINE = """
            select v.id, v.cite_id, v.day, v.participants, p.name as noted_by
              from visit v join person p on p.id = v.noted_by
            """;

    List<Line> of(CiteId cite) {
        return database.sql(LINE + "where v.cite_id = :cite order by v.day desc, v.id limit 100")
                .param("cite", cite.value())
                .query(Visits::line)
                .list();
    }

    Line find(UUID id) {
        return database.sql(LINE + "where v.id = :id")
                .param("id", id)
                .query(Visits::line)
                .optional()
                .orElseThrow(Refusal::notFound);
    }

    List<Linked> actions(UUID id) {
        return database.sql("""
                        select a.id, a.what from visit_action v join plan_action a on a.id = v.action_id
                         where v.visit_id = :id order by a.added_at, a.id
                        """).param("id", id).query(Linked.class).list();
    }

    /** The actions of a Cité, the newest plan first, that a visit may be about. */
    List<Linked> offered(CiteId cite) {
        return database.sql("""
                        select n.id, a.what from action_now n join plan_action a on a.id = n.id
                         where n.cite_id = :cite order by a.added_at desc, a.id limit 50
                        """).param("cite", cite.value()).query(Linked.class).list();
    }

    void note(Circle.Place place, VisitForm form) {
        place.refuseUnlessActs();
        WrongFields.Found wrong = new WrongFields.Found();
        LocalDate day = Typed.day(form.day()).orElse(null);
        if (day == null) {
            wrong.in("day", "improvement.refusal.day");
        } else if (day.isAfter(circle.today())) {
            wrong.in("day", "support.refusal.visit.future");
        }
        String participants = Typed.text(form.participants());
        if (participants.isEmpty()) {
            wrong.in("participants", "support.refusal.participants");
        } else if (participants.length() > LONGEST_PARTICIPANTS) {
            wrong.in("participants", "improvement.refusal.tooLong", LONGEST_PARTICIPANTS);
        }
        wrong.refuse();
        drafts.begin(new DraftId(form.key()), LONGEST_FINDINGS);
        int noted = database.sql("""
                        insert into visit (id, cite_id, day, participants, noted_at, noted_by)
                        values (:id, :cite, :day, :participants, :now, :by) on conflict do nothing
                        """)
                .param("id", form.key())
                .param("cite", place.cite().value())
                .param("day", day)
                .param("participants", participants)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", place.member().person().value())
                .update();
        if (noted == 1) {
            link(form.key(), place.cite(), form.actions());
        }
    }

    private void link(UUID visit, CiteId cite, List<UUID> actions) {
        database.sql("""
                        insert into visit_action (visit_id, action_id)
                        select :visit, n.id from action_now n where n.cite_id = :cite and n.id = any(:actions)
                        """)
                .param("visit", visit)
                .param("cite", cite.value())
                .param("actions", actions.toArray(UUID[]::new))
                .update();
    }

    DraftOutcome write(Member member, UUID id, DraftForm form) {
        circle.place(member, find(id).cite()).refuseUnlessActs();
        return drafts.save(member, new DraftId(id), form, id);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new CiteId(row.getObject("cite_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("participants"),
                row.getString("noted_by"));
    }
}
