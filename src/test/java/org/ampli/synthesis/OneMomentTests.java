package org.ampli.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All syntheses leave at one moment, whoever looks and however many press. */
class OneMomentTests extends ReleasedYear {

    /** While Cités look again and again, some press at once: a look finds none of them, or all. */
    @Test
    void whoeverLooksMeanwhileFindsNoneOrAll() throws Exception {
        List<ARead.Cite> cites = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cites.add(agreed(WORDS + i));
        }
        ofTheNetwork();
        AtomicBoolean over = new AtomicBoolean();
        Set<Integer> seen = new ConcurrentSkipListSet<>();
        Thread looking = Thread.startVirtualThread(() -> {
            while (!over.get()) {
                seen.add(database.sql(
                                "select count(*) from synthesis_release r join synthesis_version v on v.id = r.version_id"
                                        + " where v.synthesis_id = any(:ids)")
                        .param("ids", cites.stream().map(ARead.Cite::assessment).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single());
            }
        });
        List<Thread> pressing = Stream.generate(steerer::copy)
                .limit(6)
                .map(each -> Thread.startVirtualThread(() -> each.post(release)))
                .toList();
        for (Thread press : pressing) {
            press.join();
        }
        seen.add(count(cites));
        over.set(true);
        looking.join();
        assertThat(seen).isSubsetOf(0, 4).contains(4);
        assertThat(released()).isEqualTo(1);
    }

    private int count(List<ARead.Cite> cites) {
        return database.sql("select count(*) from synthesis_release r join synthesis_version v on v.id = r.version_id"
                        + " where v.synthesis_id = any(:ids)")
                .param("ids", cites.stream().map(ARead.Cite::assessment).toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }
}
