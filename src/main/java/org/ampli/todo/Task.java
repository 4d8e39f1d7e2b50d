package org.ampli.todo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that someone is expected to do.
 *
 * @param key the sentence in the bundles; {@code key.open} names the button, {@code key.hint}, where there is one, says
 *     more with the same arguments
 * @param arguments of the sentence
 * @param address the page on which it is done
 * @param due the last day in Europe/Paris, or null when nothing presses
 */
public record Task(
        String key,
        List<Object> arguments,
        String address,
        @Nullable LocalDate due) {

    public Task {
        arguments = List.copyOf(arguments);
    }

    public static Task of(String key, String address, @Nullable LocalDate due, Object... arguments) {
        return new Task(key, List.of(arguments), address, due);
    }
}
