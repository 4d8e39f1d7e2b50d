package org.ampli.reader;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/** Says of the readers of the demo what they would say of themselves. */
@Component
public class ReaderExample {

    private final Declaring declaring;
    private final ReaderTimes times;

    ReaderExample(Declaring declaring, ReaderTimes times) {
        this.declaring = declaring;
        this.times = times;
    }

    /** A reader says in which languages they read. */
    public void speaks(Member reader, String... languages) {
        declaring.reads(reader, Set.of(languages));
    }

    /** A reader declares a tie of their own. */
    public void tie(Member reader, CiteId cite, String reason) {
        declaring.tie(reader, reader.person(), cite, reason);
    }

    /** A reader notes a visit of so many hours. */
    public void visit(Member reader, CampaignId id, CiteId cite, LocalDate day, int hours) {
        times.note(reader, id, UUID.randomUUID(), new ReaderTimes.Spent(ReaderTimes.Kind.VISIT, cite, day, hours * 60));
    }
}
