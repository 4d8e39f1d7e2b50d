package org.ampli.calendar;

import org.ampli.network.People;
import org.ampli.shared.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a calendar program reads, without signing in: whoever knows the address, as long as their mandates last. */
@Controller
class FeedController {

    private final CalendarAddresses addresses;
    private final People people;
    private final CalendarDates dates;
    private final CalendarFile file;

    FeedController(CalendarAddresses addresses, People people, CalendarDates dates, CalendarFile file) {
        this.addresses = addresses;
        this.people = people;
        this.dates = dates;
        this.file = file;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> feed(@PathVariable String secret) {
        return addresses
                .holder(secret)
                .flatMap(people::member)
                .map(member -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                        .header("Referrer-Policy", "no-referrer")
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(file.of(dates.of(member), member.language())))
                .orElseThrow(Refusal::notFound);
    }
}
