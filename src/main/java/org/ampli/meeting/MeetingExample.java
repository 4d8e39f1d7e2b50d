package org.ampli.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the demo its meetings, through the gestures that the technical group would make. */
@Component
public class MeetingExample {

    private final Calling calling;
    private final Minuting minuting;
    private final Agenda agenda;
    private final JdbcClient database;

    MeetingExample(Calling calling, Minuting minuting, Agenda agenda, JdbcClient database) {
        this.calling = calling;
        this.minuting = minuting;
        this.agenda = agenda;
        this.database = database;
    }

    /** Whether nobody has met yet. */
    public boolean none() {
        return database.sql("select not exists (select from group_meeting)")
                .query(Boolean.class)
                .single();
    }

    /**
     * A day from ten to four in Paris.
     *
     * @param points of the agenda, in their order
     */
    public GroupMeetingId call(LocalDate day, String place, List<String> points, PersonId by) {
        GroupMeeting.When when = new GroupMeeting.When(
                day.atTime(LocalTime.of(10, 0)).atZone(Page.ZONE).toInstant(),
                day.atTime(LocalTime.of(16, 0)).atZone(Page.ZONE).toInstant(),
                place,
                "");
        return calling.call(when, points, by);
    }

    /**
     * What came of a meeting.
     *
     * @param decisions by the point that they belong to
     */
    public void held(
            GroupMeetingId meeting,
            List<PersonId> present,
            Map<String, String> decisions,
            String minutes,
            PersonId by) {
        agenda.of(meeting).stream()
                .filter(point -> decisions.containsKey(point.text()))
                .forEach(point -> agenda.decide(
                        meeting,
                        point.id(),
                        new MinutesController.DecisionForm(decisions.getOrDefault(point.text(), ""), ""),
                        by));
        minuting.present(meeting, present.stream().map(PersonId::value).toList(), by);
        minuting.minutes(meeting, minutes, "", by);
    }
}
