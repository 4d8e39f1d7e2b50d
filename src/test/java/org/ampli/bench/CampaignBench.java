package org.ampli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ampli.RunningAmpli;
import org.ampli.Visitor;
import org.ampli.database.EmbeddedDatabase;
import org.ampli.following.ManyCites;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Measures the pages of the campaign where 200 Cités have been through five years: {@code bin/bench-campaign}. */
public final class CampaignBench {

    private static final int REQUESTS = 300;

    private CampaignBench() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(
                "target", "bench", String.valueOf(ProcessHandle.current().pid()));
        ServerTimes server = new ServerTimes(folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            List<String> there =
                    List.of("-Dampli.database.url=" + database.url(), "-Dampli.database.user=postgres", "-Xmx512m");
            RunningAmpli.start(
                            folder,
                            Stream.concat(there.stream(), Stream.of("-XX:TieredStopAtLevel=1"))
                                    .toList())
                    .close();
            JdbcClient client = JdbcClient.create(new DriverManagerDataSource(database.url(), "postgres", ""));
            int preparing = client.sql("select max(year) from campaign")
                    .query(Integer.class)
                    .single();
            ManyCites many = new ManyCites(client, preparing + 1);
            many.write();
            try (RunningAmpli ampli = RunningAmpli.start(folder, server.options(there.toArray(String[]::new)))) {
                write(table(ampli, server, pages(preparing, many.lastYear())));
            }
        }
    }

    private static Map<String, String> pages(int preparing, int running) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("the years", "/campaigns");
        pages.put("what the year announced", "/campaigns/" + running);
        pages.put("its dates", "/campaigns/" + running + "/dates");
        pages.put("where the 200 Cités are", "/campaigns/" + running + "/cites");
        pages.put("one Cité", "/campaigns/" + running + "/cites/many-7");
        pages.put("who reads whom", "/campaigns/" + running + "/pairs");
        pages.put("the preparation of another year", "/campaigns/" + preparing + "/preparation");
        pages.put("whom it is meant for", "/campaigns/" + preparing + "/choice");
        return pages;
    }

    private static String table(RunningAmpli ampli, ServerTimes server, Map<String, String> pages) throws IOException {
        Visitor steering = Visitor.signedIn(ampli.address(), "manager@paris-la-villette.example");
        StringBuilder table = new StringBuilder();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            ask(steering, page.getValue(), REQUESTS, 60);
            int before = server.at("GET", page.getValue()).size();
            Latencies seen = ask(steering, page.getValue(), REQUESTS, 20);
            table.append(Latencies.of(server.at("GET", page.getValue()), before)
                    .failing(seen.failed())
                    .line(page.getKey()));
        }
        return table.toString();
    }

    private static Latencies ask(Visitor visitor, String page, int count, int perSecond) {
        return Latencies.measure(
                count,
                TimeUnit.SECONDS.toNanos(1) / perSecond,
                i -> () -> visitor.get(page).status() == 200);
    }

    private static void write(String table) throws IOException {
        Figures.write("""
                ## The campaign with 200 Cités

                Measured by `bin/bench-campaign` on %s, on %d processors of a machine whose load was %.1f: 200 Cités over five
                years, each with its 62 answers, %d requests at 20 a second for each page, server time in milliseconds.

                | page | requests | p50 | p95 | p99 | failed |
                | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage(),
                        REQUESTS,
                        table));
    }
}
