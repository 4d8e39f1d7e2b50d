package org.ampli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project as texts, each with the room that owns it: what the rules at the root of the tests read. */
record Sources(List<Source> all) {

    static final Path JAVA = Path.of("src/main/java/org/ampli");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** One file. */
    record Source(Path path, String room, String text) {

        String name() {
            return path.getFileName().toString();
        }

        boolean is(String... endings) {
            return Stream.of(endings).anyMatch(name()::endsWith);
        }
    }

    /** Everything under a folder; the room is the folder right under it, or empty. */
    static Sources under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new Sources(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A text that stands nowhere, to see a rule refuse it. */
    static Sources planted(String path, String text) {
        Path file = Path.of(path);
        String room = file.getParent() == null ? "" : file.getName(0).toString();
        return new Sources(List.of(new Source(file, room, text)));
    }

    Sources and(Sources more) {
        return new Sources(Stream.concat(all.stream(), more.all.stream()).toList());
    }

    Sources ending(String... endings) {
        return new Sources(all.stream().filter(source -> source.is(endings)).toList());
    }

    private static Source read(Path folder, Path file) {
        try {
            Path inside = folder.relativize(file);
            String room = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
            return new Source(file, room, Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
