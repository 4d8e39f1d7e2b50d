package org.ampli.mail;

import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The demo has no post: the network office reads there what would have left. */
@Controller
@ConditionalOnBooleanProperty("ampli.demo")
class MailController {

    private final Letters letters;
    private final Postman postman;

    MailController(Letters letters, Postman postman) {
        this.letters = letters;
        this.postman = postman;
    }

    @GetMapping("/mails")
    ModelAndView mails(Member member) {
        if (postman.hasPost()) {
            throw Refusal.notFound();
        }
        if (!member.office()) {
            throw Refusal.forbidden("mail.refusal.office");
        }
        return new ModelAndView("mail/mails").addObject("letters", letters.latest());
    }
}
