package org.ampli.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.stereotype.Component;

/** The few who steer hear of the parts that they took in charge, of the validation that they owe, of what is ready. */
@Component
class ProgrammeTasks implements Tasks {

    private final Campaigns campaigns;
    private final Checklists checklists;

    ProgrammeTasks(Campaigns campaigns, Checklists checklists) {
        this.campaigns = campaigns;
        this.checklists = checklists;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        return member.steers()
                ? campaigns
                        .inPreparation()
                        .map(campaign -> of(member, campaign))
                        .orElse(List.of())
                : List.of();
    }

    private List<Task> of(Member member, Campaign campaign) {
        Checklist checklist = checklists.of(campaign);
        LocalDate due = campaign.planned();
        List<Task> tasks = new ArrayList<>();
        String address = "/campaigns/" + campaign.year() + "/preparation";
        long mine = Arrays.stream(Duty.values())
                .filter(duty -> inChargeOf(member, checklist, duty))
                .filter(duty -> !checklist.missing(duty).isEmpty())
                .count();
        if (mine > 0) {
            tasks.add(Task.of("programme.task.charge", address, due, mine, campaign.year()));
        }
        if (checklist.whole() && checklist.holding().size() < Validation.NEEDED && !checklist.validatedBy(member)) {
            tasks.add(Task.of("programme.task.validate", address + "#validation", due, campaign.year()));
        }
        if (checklist.beforeLaunch().isEmpty()) {
            tasks.add(Task.of("programme.task.launch", address + "#launch", due, campaign.year()));
        }
        return tasks;
    }

    private static boolean inChargeOf(Member member, Checklist checklist, Duty duty) {
        return checklist
                .charge(duty)
                .filter(charge -> charge.person().equals(member.person()))
                .isPresent();
    }
}
