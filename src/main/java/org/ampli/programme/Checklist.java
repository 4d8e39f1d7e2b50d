package org.ampli.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Missing;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;

/**
 * The preparation of a year: what is done, what is missing, who has it.
 *
 * @param fingerprint of the programme as it stands
 * @param others what other rooms still miss
 * @param steering the members of the steering group, who may have a part in charge
 * @param running the year that is still open, or null: it is closed before the next is launched
 */
record Checklist(
        Programme programme,
        String fingerprint,
        Map<Duty, Charge> charges,
        List<Validation> validations,
        List<Missing> others,
        List<Charge> steering,
        @Nullable Integer running) {

    Campaign campaign() {
        return programme.campaign();
    }

    Optional<Charge> charge(Duty duty) {
        return Optional.ofNullable(charges.get(duty));
    }

    /** What a part of the preparation still misses. */
    List<Missing> missing(Duty duty) {
        String address = "/campaigns/" + campaign().year();
        return switch (duty) {
            case PRIORITIES, GOALS, TERMS_OF_REFERENCE ->
                missing(programme.text(duty).blank(), duty, address + "/preparation/" + duty.word());
            case EDITION -> missing(programme.edition() == null, duty, "/grid-editions/current");
            case DATES ->
                campaign().planned() != null && !campaign().datesInOrder()
                        ? List.of(Missing.of("programme.missing.order", address + "/dates"))
                        : missing(campaign().planned() == null, duty, address + "/dates");
            case CITES -> missing(programme.cites().isEmpty(), duty, address + "/choice");
            case PAIRS -> others;
        };
    }

    private static List<Missing> missing(boolean is, Duty duty, String address) {
        return is ? List.of(Missing.of("programme.missing." + duty, address)) : List.of();
    }

    /** Whether the programme itself can be validated: pairs are no part of it. */
    boolean whole() {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty != Duty.PAIRS)
                .allMatch(duty -> missing(duty).isEmpty());
    }

    /** Everything without which the campaign is not launched. */
    List<Missing> beforeLaunch() {
        List<Missing> all = new ArrayList<>();
        Arrays.stream(Duty.values()).map(this::missing).forEach(all::addAll);
        int lacking = Validation.NEEDED - holding().size();
        String address = "/campaigns/" + campaign().year() + "/preparation#validation";
        if (lacking > 0) {
            all.add(Missing.of("programme.missing.validation", address, lacking));
        }
        if (running != null) {
            all.add(Missing.of("programme.missing.running", "/campaigns/" + running, running));
        }
        return all;
    }

    /** The validations of this very programme, one a person. */
    List<Validation> holding() {
        return validations.stream()
                .filter(validation -> validation.fingerprint().equals(fingerprint))
                .toList();
    }

    boolean validatedBy(Member member) {
        return holding().stream().anyMatch(validation -> validation.by().equals(member.person()));
    }

    /** When the last validation was given that no longer holds, because the programme changed since. */
    Optional<Instant> voided() {
        return validations.stream()
                .filter(validation -> !validation.fingerprint().equals(fingerprint))
                .map(Validation::at)
                .max(Instant::compareTo);
    }
}
