package org.ampli.review;

import java.time.Instant;
import java.util.List;
import org.ampli.network.Member;
import org.ampli.todo.Task;
import org.ampli.todo.Tasks;
import org.springframework.stereotype.Component;

/** A reader is expected to have read, before the day for it, what each of their Cités sent. */
@Component
class ReadingTasks implements Tasks {

    private final ReadingLines lines;

    ReadingTasks(ReadingLines lines) {
        this.lines = lines;
    }

    @Override
    public List<Task> of(Member member, Instant now) {
        return member.reads()
                ? lines.of(member).stream()
                        .filter(ReadingLine::waits)
                        .map(ReadingTasks::task)
                        .toList()
                : List.of();
    }

    private static Task task(ReadingLine line) {
        return Task.of(
                line.read() == 0 ? "review.task.toRead" : "review.task.reading",
                "/readings/" + line.assessment(),
                line.day(),
                line.citeName(),
                line.read(),
                line.total());
    }
}
