package org.ampli.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.shared.Page;
import org.ampli.shared.Refusal;
import org.ampli.storage.StorageLimits;
import org.ampli.storage.TakenFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down an item and its file, in a transaction that is short because the file already rests in the store. */
@Component
@Transactional
class RecordingEvidence {

    private final EvidenceItems items;
    private final EvidenceVersions versions;
    private final StorageLimits limits;
    private final Clock clock;

    RecordingEvidence(EvidenceItems items, EvidenceVersions versions, StorageLimits limits, Clock clock) {
        this.items = items;
        this.versions = versions;
        this.limits = limits;
        this.clock = clock;
    }

    /** Refuses what is typed wrongly before its file is taken in. */
    void check(Member member, EvidenceForm form, String name) {
        EvidenceItem.of(member, form, name, clock.instant(), today());
    }

    void checkReplaceable(Member member, EvidenceId id) {
        items.of(member.ownCite(), id).orElseThrow(Refusal::notFound).replaceable();
    }

    EvidenceId item(Member member, EvidenceForm form, @Nullable TakenFile file) {
        Instant now = clock.instant();
        String name = file == null ? "" : file.name().value();
        EvidenceItem item = items.save(EvidenceItem.of(member, form, name, now, today()));
        if (file != null) {
            refuseBeyondQuota(item.cite(), file.size());
            versions.add(item.id(), 1, file, member, now);
        }
        return item.id();
    }

    void version(Member member, EvidenceId id, TakenFile file) {
        EvidenceItem item = items.locked(member.ownCite(), id).orElseThrow(Refusal::notFound);
        item.replaceable();
        int number = versions.newest(id) + 1;
        if (number > EvidenceVersions.MOST) {
            throw Refusal.invalid("evidence.refusal.tooManyVersions", EvidenceVersions.MOST);
        }
        refuseBeyondQuota(item.cite(), file.size());
        versions.add(id, number, file, member, clock.instant());
    }

    void details(Member member, EvidenceId id, EvidenceForm form, long seen) {
        EvidenceItem item = items.locked(member.ownCite(), id).orElseThrow(Refusal::notFound);
        item.describe(form, seen, today());
        items.save(item);
    }

    void withdrawal(Member member, EvidenceId id, boolean withdrawn) {
        EvidenceItem item = items.locked(member.ownCite(), id).orElseThrow(Refusal::notFound);
        if (withdrawn) {
            item.withdraw(member, clock.instant());
        } else {
            item.bringBack();
        }
        items.save(item);
    }

    /** Refuses what would not fit, before the file is even looked at and again when it is written down. */
    void refuseBeyondQuota(CiteId cite, long size) {
        versions.inTurn(cite);
        long weight = versions.weight(cite);
        if (weight + size > limits.quota().toBytes()) {
            throw Refusal.of(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "evidence.refusal.quota",
                    weight >> 20,
                    limits.quota().toMegabytes());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Page.ZONE));
    }
}
