package org.ampli.programme;

import java.util.Objects;
import java.util.Optional;
import org.ampli.campaign.CampaignId;
import org.springframework.stereotype.Component;

/** Reads what each launched year announced. */
@Component
public class AnnouncedProgrammes {

    private final Programmes programmes;

    AnnouncedProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Empty while a year is in preparation, and for one that was launched before announcements were kept. */
    public Optional<AnnouncedProgramme> of(CampaignId campaign) {
        return programmes.announced(campaign).map(AnnouncedProgrammes::read);
    }

    private static AnnouncedProgramme read(Programmes.Announced announced) {
        Announcement announcement = announced.announcement();
        return new AnnouncedProgramme(
                announcement.year(),
                announcement.text(Duty.PRIORITIES),
                announcement.text(Duty.GOALS),
                announcement.text(Duty.TERMS_OF_REFERENCE),
                Objects.requireNonNullElse(announcement.edition(), ""),
                announced.fingerprint());
    }
}
