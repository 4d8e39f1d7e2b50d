package org.ampli.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Milestone;
import org.ampli.draft.DraftText;
import org.ampli.grid.GridEditionId;
import org.jspecify.annotations.Nullable;

/** The programme of a year in preparation: what would be announced if it were launched as planned. */
record Programme(
        Campaign campaign,
        Map<Duty, DraftText> texts,
        @Nullable Edition edition,
        List<Announcement.Participant> cites) {

    /** The edition of the grid in force. */
    record Edition(GridEditionId id, String code) {}

    DraftText text(Duty duty) {
        return texts.getOrDefault(duty, DraftText.NONE);
    }

    Announcement announcement() {
        Map<String, String> bodies = new TreeMap<>();
        texts.forEach((duty, text) -> bodies.put(duty.name(), text.body()));
        return new Announcement(
                Announcement.FORMAT,
                campaign.year(),
                campaign.inPreparation() ? campaign.planned() : campaign.launchedOn(),
                edition == null ? null : edition.code(),
                bodies,
                campaign.days().isEmpty() ? Map.of() : new EnumMap<Milestone, java.time.LocalDate>(campaign.days()),
                cites);
    }

    /** Names this very programme: it differs as soon as anything in it does. */
    String fingerprint() {
        return announcement().fingerprint();
    }
}
