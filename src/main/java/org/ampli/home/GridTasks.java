package org.ampli.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ampli.campaign.Deadline;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.stereotype.Component;

/** What the grid of someone's Cité still waits for, from them: nothing more once it is sent. */
@Component
class GridTasks implements Tasks {

    private final GridStates states;

    GridTasks(GridStates states) {
        this.states = states;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        return Optional.ofNullable(member.fills() ? member.cite() : null)
                .flatMap(cite -> states.of(cite, today))
                .map(state -> of(state, member, now))
                .orElse(List.of());
    }

    static List<Task> of(GridState state, Member member, Instant now) {
        List<Task> tasks = new ArrayList<>();
        if (state.sent()) {
            return tasks;
        }
        first(state, member, now).ifPresent(tasks::add);
        if (state.asksForHelp()) {
            tasks.add(Task.of("home.task.help", "/difficulties", null));
        }
        if (!state.visaAsked() && state.bare() > 0) {
            tasks.add(Task.of("home.task.bare", "/sheet?filter=bare", null, state.bare()));
        }
        if (!state.visaAsked() && state.again() > 0) {
            tasks.add(Task.of("home.task.again", "/sheet?filter=again", null, state.again()));
        }
        if (member.coordinates() && state.unheard() > 0) {
            tasks.add(Task.of("home.task.unheard", "/team", null, state.unheard()));
        }
        return tasks;
    }

    /** The gesture that brings the grid on: to fill it, to send it, to read why it came back. */
    private static Optional<Task> first(GridState state, Member member, Instant now) {
        LocalDate due = state.fillBy();
        if (state.visaAsked()) {
            return member.is(Role.MANAGER)
                    ? Optional.of(Task.of("home.task.visa", "/sheet/check", due))
                    : Optional.empty();
        }
        if (state.handedBack() && member.coordinates()) {
            return Optional.of(Task.of("home.task.handedBack", "/sheet/check", due));
        }
        long days = Math.max(0, Deadline.daysLeft(due, now));
        if (state.whole()) {
            return Optional.of(Task.of("home.task.check", "/sheet/check", due, state.total(), days));
        }
        String key = state.answered() == 0 ? "home.task.begin" : "home.task.fill";
        return Optional.of(
                Task.of(key, "/sheet", due, state.answered(), state.total(), state.total() - state.answered(), days));
    }
}
