package org.ampli.meeting;

import java.util.List;
import org.ampli.calendar.CalendarFile;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One meeting as a file for a calendar. */
@Controller
class MeetingFileController {

    private final GroupMeetings meetings;
    private final CalendarFile file;

    MeetingFileController(GroupMeetings meetings, CalendarFile file) {
        this.meetings = meetings;
        this.file = file;
    }

    @GetMapping("/technical-group/meetings/{id}/calendar")
    ResponseEntity<String> file(@PathVariable GroupMeetingId id, Member member) {
        MeetingPages.refuseReading(member);
        GroupMeeting meeting = meetings.find(id).orElseThrow(Refusal::notFound).meeting();
        meeting.refuseCancelled();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ampli-gtiq.ics\"")
                .body(file.of(List.of(MeetingDates.fact(id, meeting.when(), meeting.revision())), member.language()));
    }
}
