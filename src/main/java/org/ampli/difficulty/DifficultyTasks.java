package org.ampli.difficulty;

import java.time.Instant;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.stereotype.Component;

/** A difficulty waits for the readers while the Cité had the last word, and for the Cité while a reader had it. */
@Component
class DifficultyTasks implements Tasks {

    private final DifficultyPages pages;

    DifficultyTasks(DifficultyPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        List<DifficultyPages.Line> mine =
                member.coordinates() && member.cite() != null ? pages.own(member.cite()) : List.of();
        List<DifficultyPages.Line> others = member.reads() ? pages.read(member) : List.of();
        return java.util.stream.Stream.concat(
                        mine.stream()
                                .filter(line -> !line.closed() && line.side() == Side.READER)
                                .map(line -> task("difficulty.task.answered", line, line.saidBy())),
                        others.stream()
                                .filter(line -> !line.closed() && line.side() == Side.CITE)
                                .map(line -> task("difficulty.task.waits", line, line.citeName())))
                .toList();
    }

    private static Task task(String key, DifficultyPages.Line line, @org.jspecify.annotations.Nullable String who) {
        return Task.of(key, "/difficulties/" + line.id().value(), null, who == null ? "" : who);
    }
}
