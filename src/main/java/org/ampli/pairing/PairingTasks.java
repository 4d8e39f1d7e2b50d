package org.ampli.pairing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.stereotype.Component;

/** The steering group hears of Cités without readers. */
@Component
class PairingTasks implements Tasks {

    private final PairReadiness readiness;

    PairingTasks(PairReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        List<Task> tasks = new ArrayList<>();
        if (member.steers()) {
            for (PairReadiness.Count count : readiness.live()) {
                if (count.bare() > 0) {
                    tasks.add(Task.of("pairing.task.bare", count.address(), null, count.bare(), count.year()));
                }
                if (count.gone() > 0) {
                    tasks.add(Task.of("pairing.task.gone", count.address(), null, count.gone(), count.year()));
                }
            }
        }
        return tasks;
    }
}
