package org.ampli.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ampli.mail.Site;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The dates to come of whoever looks, and the address at which their own calendar reads them. */
@Controller
class CalendarController {

    private final CalendarDates dates;
    private final CalendarAddresses addresses;
    private final CalendarFile file;
    private final Site site;
    private final Clock clock;

    CalendarController(CalendarDates dates, CalendarAddresses addresses, CalendarFile file, Site site, Clock clock) {
        this.dates = dates;
        this.addresses = addresses;
        this.file = file;
        this.site = site;
        this.clock = clock;
    }

    /** A date as the page shows it. */
    record Line(DatedFact fact, String title) {}

    @GetMapping("/calendar")
    String calendar(Member member, Locale language, Model model) {
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        List<Line> lines = dates.of(member).stream()
                .filter(fact -> !fact.when()
                        .begins()
                        .isBefore(today.atStartOfDay(Page.ZONE).toInstant()))
                .map(fact -> new Line(fact, file.title(fact, language)))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute(
                "address",
                addresses
                        .of(member.person())
                        .map(secret -> site.link("/calendar/" + secret + ".ics"))
                        .orElse(""));
        return "calendar/calendar";
    }

    @PostMapping("/calendar/address")
    String renew(Member member) {
        addresses.renew(member.person());
        return "redirect:/calendar";
    }
}
