package org.ampli.notification;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ampli.network.Member;
import org.ampli.network.Registering;
import org.ampli.shared.Languages;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one is written to, and what one has been told. */
@Controller
@RequestMapping("/account/messages")
class MessageController {

    private final MessageChoices choices;
    private final ToldNotices told;
    private final Registering registering;
    private final Clock clock;

    MessageController(MessageChoices choices, ToldNotices told, Registering registering, Clock clock) {
        this.choices = choices;
        this.told = told;
        this.registering = registering;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView messages(Member member, @RequestParam(defaultValue = "false") boolean saved) {
        return new ModelAndView("notification/messages")
                .addObject("member", member)
                .addObject("choice", choices.of(member.person()))
                .addObject("told", told.latest(member.person()))
                .addObject("saved", saved);
    }

    @PostMapping
    String choose(
            Member member,
            @RequestParam String language,
            @RequestParam int hour,
            @RequestParam(defaultValue = "false") boolean onlyDeadlines) {
        if (hour < 0 || hour > 23) {
            throw Refusal.invalid("notification.refusal.hour");
        }
        choices.choose(member.person(), new MessageChoice(hour, onlyDeadlines), clock.instant());
        registering.rename(member.person(), member.name(), Languages.nearest(List.of(Locale.of(language))));
        return "redirect:/account/messages?saved=true";
    }
}
