package org.ampli.programme;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignId;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Missing;
import org.ampli.campaign.PlanningExample;
import org.ampli.draft.DraftForm;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Prepares and launches the years of the demo, through the gestures that its steering group would make. */
@Component
public class ProgrammeExample {

    private final WritingProgramme writing;
    private final ValidatingProgramme validating;
    private final LaunchingCampaign launching;
    private final PlanningExample planning;
    private final Reading reading;

    ProgrammeExample(
            WritingProgramme writing,
            ValidatingProgramme validating,
            LaunchingCampaign launching,
            PlanningExample planning,
            Reading reading) {
        this.writing = writing;
        this.validating = validating;
        this.launching = launching;
        this.planning = planning;
        this.reading = reading;
    }

    /** What the example looks up between two gestures. */
    @Component
    record Reading(Campaigns campaigns, Programmes programmes, Checklists checklists) {}

    /**
     * Begins a year and writes what the file of the demo says of it.
     *
     * @param key {@code last}, {@code current} or {@code next}
     */
    @Transactional
    public CampaignId prepare(Member member, int year, LocalDate planned, String key) {
        planning.begin(member, year, planned);
        Campaign campaign = reading.campaigns().inPreparation().orElseThrow();
        texts(key).forEach((word, text) -> writing.save(member, campaign, Duty.textNamed(word), DraftForm.of(0, text)));
        return campaign.id();
    }

    /** Shares out the parts of the year in preparation, in their order. */
    @Transactional
    public void share(List<Member> steering) {
        Campaign campaign = reading.campaigns().inPreparation().orElseThrow();
        List<Duty> shared = List.of(Duty.PRIORITIES, Duty.GOALS, Duty.TERMS_OF_REFERENCE, Duty.DATES);
        for (int place = 0; place < Math.min(steering.size(), shared.size()); place++) {
            reading.checklists()
                    .give(
                            steering.getFirst(),
                            campaign,
                            shared.get(place),
                            steering.get(place).person());
        }
    }

    /** Two validate, and the first of them launches at noon of a day; whatever is missing fails. */
    @Transactional
    public void launch(List<Member> two, CampaignId id, LocalDate day) {
        Campaign campaign = reading.campaigns().find(id).orElseThrow();
        String fingerprint = reading.programmes().of(campaign).fingerprint();
        two.forEach(member -> validating.validate(member, campaign, fingerprint));
        Instant noon = day.atTime(12, 0).atZone(Page.ZONE).toInstant();
        List<Missing> missing = launching.launch(two.getFirst(), id, noon);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the demo does not launch: " + missing);
        }
    }

    private static Map<String, String> texts(String key) {
        try (InputStream file = new ClassPathResource("demo/programmes.yaml").getInputStream()) {
            Map<String, Map<String, String>> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return all.getOrDefault(key, Map.of());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
