package org.ampli.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ampli.network.Cites;
import org.ampli.network.Member;
import org.ampli.network.Role;
import org.ampli.shared.Page;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.stereotype.Component;

/** Whoever can name someone hears of the roles that nobody holds. */
@Component
class MandateTasks implements Tasks {

    private final Vacancies vacancies;
    private final Cites cites;

    MandateTasks(Vacancies vacancies, Cites cites) {
        this.vacancies = vacancies;
        this.cites = cites;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        LocalDate today = now.atZone(Page.ZONE).toLocalDate();
        if (member.office()) {
            int count = vacancies.count(today);
            return count == 0 ? List.of() : List.of(Task.of("mandate.task.vacancies", "/vacancies", null, count));
        }
        if (member.cite() != null
                && member.is(Role.MANAGER)
                && vacancies.lacks(member.cite(), Role.QUALITY_OFFICER, today)) {
            return cites.find(member.cite()).stream()
                    .map(cite -> Task.of("mandate.task.officer", "/cites/" + cite.slug() + "/mandates", null))
                    .toList();
        }
        return List.of();
    }
}
