package org.ampli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ampli.RunningAmpli;
import org.ampli.Visitor;

/** Measures the demo network from outside, and writes what it found: {@code bin/bench}. */
public final class Bench {

    private static final int PEOPLE = 200;
    private static final int MINUTES = 1;
    private static final List<String> TOWNS = List.of(
            "paris-la-villette",
            "marseille-paca",
            "pays-gardois",
            "cotes-d-armor",
            "nord-franche-comte",
            "saint-quentin",
            "seine-et-marne",
            "limoges-limousin",
            "sqy",
            "region-mulhousienne",
            "geneve",
            "milano",
            "genova",
            "roma-lazio",
            "porto",
            "barcelona",
            "irun");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(
                "target", "bench", String.valueOf(ProcessHandle.current().pid()));
        try (RunningAmpli first = RunningAmpli.start(folder, List.of("-Xmx512m"))) {
            untilFilled(first);
        }
        ServerTimes server = new ServerTimes(folder);
        try (RunningAmpli ampli = RunningAmpli.start(folder, server.options("-Xmx512m"))) {
            Visitor reader = Visitor.signedIn(ampli.address(), "manager@la-rochelle.example");
            StringBuilder table = new StringBuilder();
            measure(reader, "/sheet/1.4.3", server, "one indicator, 20 requests a second", table);
            measure(reader, "/sheet/all", server, "whole sheet of 62 answers, 20 requests a second", table);
            int before = server.of("POST", "/sheet/").size();
            table.append(saves(ampli).line(PEOPLE + " people saving every 5 seconds"));
            table.append(Latencies.of(server.of("POST", "/sheet/"), before).line("the same, server time"));
            write(ampli, table);
        }
    }

    private static void untilFilled(RunningAmpli ampli) {
        Visitor visitor = Visitor.signedIn(ampli.address(), "manager@haute-normandie.example");
        while (!visitor.get("/sheet/all").page().contains("11 / 62")) {
            LockSupport.parkNanos(500_000_000);
        }
    }

    /** Warms a page up, then asks for it twenty times a second for thirty seconds. */
    private static void measure(Visitor reader, String page, ServerTimes server, String what, StringBuilder table)
            throws IOException {
        ask(reader, page, 2_000, 200);
        int before = server.of("GET", page).size();
        Latencies seen = ask(reader, page, 600, 20);
        table.append(Latencies.of(server.of("GET", page), before).line(what + ", server time"));
        table.append(seen.line("the same, as the client saw it"));
    }

    private static Latencies ask(Visitor reader, String page, int count, int perSecond) {
        return Latencies.measure(
                count,
                TimeUnit.SECONDS.toNanos(1) / perSecond,
                i -> () -> reader.get(page).status() == 200);
    }

    /** Each person writes an answer of their own, as long as a real one, and saves it every five seconds. */
    private static Latencies saves(RunningAmpli ampli) {
        List<Visitor> people = new ArrayList<>();
        List<String> codes = codes(ampli);
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Visitor.signedIn(ampli.address(), "accueil@" + TOWNS.get(i % TOWNS.size()) + ".example"));
        }
        AtomicLongArray versions = new AtomicLongArray(PEOPLE);
        int rounds = MINUTES * 60 / 5;
        return Latencies.measure(PEOPLE * rounds, TimeUnit.SECONDS.toNanos(5) / PEOPLE, i -> () -> {
            int person = i % PEOPLE;
            String code = codes.get(person / TOWNS.size());
            String text = "Nous menons une enquête chaque année. ".repeat(12) + i;
            Visitor.Answer answer = people.get(person)
                    .autosave(
                            code,
                            Map.of(
                                    "change", UUID.randomUUID().toString(),
                                    "seen", String.valueOf(versions.getAndIncrement(person)),
                                    "argument", text));
            return answer.status() == 200;
        });
    }

    private static List<String> codes(RunningAmpli ampli) {
        String page = Visitor.signedIn(ampli.address(), "accueil@irun.example")
                .get("/sheet/all")
                .page();
        Matcher matcher = Pattern.compile("href=\"#i([^\"]+)\"").matcher(page);
        List<String> codes = new ArrayList<>();
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    private static void write(RunningAmpli ampli, StringBuilder table) throws IOException {
        String memory = Files.readAllLines(Path.of("/proc", String.valueOf(ampli.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.replaceAll("\\D+", ""))
                .findFirst()
                .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
                .orElse("not known");
        Figures.write("""
                # Figures

                Measured by `bin/bench` on %s, on %d processors, with the client on the same machine: the demo network,
                embedded PostgreSQL with durable commits, a heap of 512 MB, sessions in the database. Times are in
                milliseconds. Server time is what the server's own access log says, from the first line of the request to
                the last byte of the answer; the client's time runs from the instant at which each request was due. A save
                is acknowledged after its commit.

                | what | requests | p50 | p95 | p99 | failed |
                | --- | --- | --- | --- | --- | --- |
                %s
                From the start of the process to the first page, with a filled database: %.1f s. Memory of the process at
                the end, without PostgreSQL: %s.
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        table,
                        ampli.start.toMillis() / 1000.0,
                        memory));
    }
}
