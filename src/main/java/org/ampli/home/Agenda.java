package org.ampli.home;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ampli.todo.Task;

/** What waits for someone, by when: within a week or already late, later, and whenever there is time. */
record Agenda(List<Group> groups) {

    private static final int SOON = 7;

    /** Some tasks; {@code name} is the end of the message key that heads them. */
    record Group(String name, List<Task> tasks) {}

    /** @param tasks in their order, which each group keeps */
    static Agenda of(List<Task> tasks, LocalDate today) {
        return new Agenda(Stream.of("soon", "later", "free")
                .map(name -> new Group(
                        name,
                        tasks.stream()
                                .filter(task -> group(task, today).equals(name))
                                .toList()))
                .filter(group -> !group.tasks().isEmpty())
                .toList());
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    private static String group(Task task, LocalDate today) {
        return task.due() == null ? "free" : task.due().isAfter(today.plusDays(SOON)) ? "later" : "soon";
    }
}
