package org.ampli.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ampli.network.PersonId;
import org.ampli.shared.Page;
import org.springframework.stereotype.Component;

/** Notes the reminders of someone at the moment of writing to them: what they have done since is not in them. */
@Component
class Reminding {

    private final Reminders reminders;
    private final Notices notices;

    Reminding(Reminders reminders, Notices notices) {
        this.reminders = reminders;
        this.notices = notices;
    }

    void note(PersonId person, LocalDate today, Instant now) {
        for (Reminder reminder : reminders.of(person, today)) {
            News news = new News(
                    reminder.kind(),
                    reminder.cite(),
                    reminder.day(),
                    "/sheet/check",
                    reminder.fillBy(),
                    null,
                    language -> new Object[] {
                        reminder.citeName(),
                        Page.day(reminder.fillBy(), language),
                        reminder.daysLeft(),
                        reminder.answered(),
                        reminder.total()
                    });
            notices.note(news, List.of(new Addressee(person, Locale.of(reminder.language()))), now);
        }
    }
}
