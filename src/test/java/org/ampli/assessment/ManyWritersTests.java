package org.ampli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.ampli.assessment.Answering.Outcome;
import org.ampli.network.Member;
import org.junit.jupiter.api.Test;

/** Many hands in one answer (the list-append check: each appends its token). */
class ManyWritersTests extends OneAnswer {

    @Test
    void nothingAcknowledgedIsLostWhenManyWriteTheSameAnswerAtOnce() throws Exception {
        int writers = 16;
        int tokens = Integer.getInteger("ampli.appended", 400) / writers;
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        List<Member> everyone = team.everyone();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                Member person = everyone.get(writer % everyone.size());
                String name = "w" + writer + "-";
                threads.submit(() -> {
                    for (int token = 0; token < tokens; token++) {
                        append(person, name + token, acknowledged);
                    }
                    return null;
                });
            }
        }
        List<String> written = List.of(stored().content().argument().trim().split(" "));
        assertThat(acknowledged).hasSize(writers * tokens);
        assertThat(written).hasSameSizeAs(acknowledged).containsAll(acknowledged);
    }

    /** Reads, adds a token and saves, again and again until the save is acknowledged. */
    private void append(Member person, String token, Set<String> acknowledged) {
        while (!acknowledged.contains(token)) {
            Answer seen = stored();
            if (save(person, seen.version(), yes(seen.content().argument() + token + " ")) instanceof Outcome.Saved) {
                acknowledged.add(token);
            }
        }
    }
}
