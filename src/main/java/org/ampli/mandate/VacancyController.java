package org.ampli.mandate;

import java.time.Clock;
import java.time.LocalDate;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which roles of Cités wait for someone; for the network office and the steering group, in the order of names. */
@Controller
class VacancyController {

    private final Vacancies vacancies;
    private final Clock clock;

    VacancyController(Vacancies vacancies, Clock clock) {
        this.vacancies = vacancies;
        this.clock = clock;
    }

    @GetMapping("/vacancies")
    String vacancies(Member member, Model model) {
        if (!member.office() && !member.steers()) {
            throw Refusal.notFound();
        }
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        model.addAttribute("vacancies", vacancies.all(today));
        model.addAttribute("today", today);
        model.addAttribute("names", member.office());
        return "mandate/vacancies";
    }
}
