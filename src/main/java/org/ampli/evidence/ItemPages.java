package org.ampli.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.ampli.inspection.Alphabet;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.ampli.storage.StorageLimits;
import org.ampli.storage.StoredFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one evidence item shows. */
@Component
class ItemPages {

    private static final int EXCERPT = 100_000;

    private final EvidenceItems items;
    private final EvidenceVersions versions;
    private final StoredFiles files;
    private final StorageLimits limits;
    private final List<EvidenceUses> places;

    ItemPages(
            EvidenceItems items,
            EvidenceVersions versions,
            StoredFiles files,
            StorageLimits limits,
            List<EvidenceUses> places) {
        this.items = items;
        this.versions = versions;
        this.files = files;
        this.limits = limits;
        this.places = places;
    }

    ItemPage of(Member member, EvidenceId id, @Nullable EvidenceForm typed, List<Refused> refused) {
        EvidenceItem item = items.of(member.ownCite(), id).orElseThrow(Refusal::notFound);
        List<EvidenceVersion> all = versions.of(item.cite(), id);
        List<EvidenceUses.Use> uses = places.stream()
                .flatMap(place -> place.of(List.of(id)).getOrDefault(id, List.of()).stream())
                .toList();
        EvidenceForm shown =
                typed == null ? stored(item) : typed.ofKind(item.kind().word());
        String excerpt = all.isEmpty() || !all.getFirst().kind().text() ? null : excerpt(all.getFirst());
        return new ItemPage(item, shown, all, uses, excerpt, refused, limits);
    }

    private static EvidenceForm stored(EvidenceItem item) {
        return new EvidenceForm(
                item.kind().word(),
                item.title,
                item.factOn == null ? "" : item.factOn.toString(),
                item.keeper,
                item.description,
                item.url);
    }

    private @Nullable String excerpt(EvidenceVersion version) {
        try (InputStream in = files.open(version.key())) {
            byte[] start = in.readNBytes(EXCERPT);
            Charset alphabet = Alphabet.of(start);
            return new String(start, alphabet).replace("\uFEFF", "");
        } catch (IOException unreachable) {
            return null;
        }
    }
}
