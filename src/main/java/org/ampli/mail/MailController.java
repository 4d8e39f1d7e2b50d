package org.ampli.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The network office sees there what could not be sent, and why; the demo, which has no post, what would have left. */
@Controller
class MailController {

    private final Letters letters;
    private final Postman postman;
    private final SendingAgain sending;
    private final Clock clock;
    private final boolean demo;

    MailController(
            Letters letters, Postman postman, SendingAgain sending, Clock clock, @Value("${ampli.demo}") boolean demo) {
        this.letters = letters;
        this.postman = postman;
        this.sending = sending;
        this.clock = clock;
        this.demo = demo;
    }

    @GetMapping("/mails")
    ModelAndView mails(@RequestParam(defaultValue = "false") boolean again, Member member) {
        office(member);
        boolean shown = demo && !postman.hasPost();
        return new ModelAndView("mail/mails")
                .addObject("post", postman.hasPost())
                .addObject("shown", shown)
                .addObject("again", again)
                .addObject("unsent", letters.unsent(clock.instant()))
                .addObject("letters", shown ? letters.latest() : List.of());
    }

    @PostMapping("/mails/{id}/sending")
    String sendAgain(@PathVariable UUID id, Member member) {
        office(member);
        sending.again(id);
        return "redirect:/mails?again=true";
    }

    private static void office(Member member) {
        if (!member.office()) {
            throw Refusal.forbidden("mail.refusal.office");
        }
    }
}
