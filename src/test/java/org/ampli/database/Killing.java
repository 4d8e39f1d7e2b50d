package org.ampli.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Ends a server as a power cut would, with all its children. */
final class Killing {

    private Killing() {}

    /** What is done while a server is away. */
    interface Meanwhile {
        void happens() throws Exception;
    }

    /** Kills a server and keeps it from starting again for a while: its programs are not where they were. */
    static void hold(Path cluster, Meanwhile meanwhile) throws Exception {
        Path programs = cluster.resolveSibling("postgresql");
        Path aside = cluster.resolveSibling("postgresql-aside");
        Files.move(programs, aside);
        try {
            everythingOf(cluster);
            meanwhile.happens();
        } finally {
            Files.move(aside, programs);
        }
    }

    static void everythingOf(Path cluster) throws InterruptedException {
        ProcessHandle postmaster = Postmaster.of(cluster).orElseThrow().process();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            process.onExit().join();
        }
    }
}
