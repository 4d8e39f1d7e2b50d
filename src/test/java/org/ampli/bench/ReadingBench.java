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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Measures what readers and Cités read in the second half of the year, and its reports: {@code bin/bench-readings}. */
public final class ReadingBench {

    private static final int REQUESTS = 600;
    private static final int REPORTS = 20;

    private ReadingBench() {}

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
            try (RunningAmpli ampli = RunningAmpli.start(folder, server.options(there.toArray(String[]::new)))) {
                write(pages(ampli, server, client), reports(ampli, client));
            }
        }
    }

    private static String pages(RunningAmpli ampli, ServerTimes server, JdbcClient client) throws IOException {
        String sealed = "/readings/" + reading(client, "pays-gardois");
        String unsealed = "/readings/" + reading(client, "seine-et-marne");
        Visitor second = reader(ampli, client, "pays-gardois");
        Visitor joint = reader(ampli, client, "seine-et-marne");
        StringBuilder table = new StringBuilder();
        measure(second, sealed + "/1.4.3", server, "one indicator in a reading", table);
        measure(second, sealed + "/all", server, "a whole reading", table);
        measure(joint, unsealed + "/joint/1.4.3", server, "one indicator, both readers together", table);
        measure(joint, unsealed + "/feedback", server, "the feedback before it is sent", table);
        return table.toString();
    }

    private static String reports(RunningAmpli ampli, JdbcClient client) {
        Visitor officer = Visitor.signedIn(ampli.address(), "referent@nanterre.example");
        int year = client.sql("select c.year from campaign c join release r on r.campaign_id = c.id limit 1")
                .query(Integer.class)
                .single();
        String own = officer.page("/syntheses").replaceAll("(?s).*href=\"(/syntheses/[-0-9a-f]{36}).*", "$1");
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put("synthesis of a Cité, PDF", own + "/synthesis.pdf");
        reports.put("synthesis of a Cité, DOCX", own + "/synthesis.docx");
        reports.put("synthesis of the network, PDF", "/campaigns/" + year + "/synthesis/synthesis.pdf");
        reports.put("synthesis of the network, DOCX", "/campaigns/" + year + "/synthesis/synthesis.docx");
        StringBuilder table = new StringBuilder();
        reports.forEach((what, address) -> table.append(Latencies.measure(
                        REPORTS,
                        TimeUnit.SECONDS.toNanos(1),
                        i -> () -> officer.get(address).status() == 200)
                .line(what)));
        return table.toString();
    }

    private static Visitor reader(RunningAmpli ampli, JdbcClient client, String slug) {
        return Visitor.signedIn(
                ampli.address(),
                client.sql("""
                                select p.email from pair_reader r join person p on p.id = r.person_id
                                  join cite c on c.id = r.cite_id join campaign m on m.id = r.campaign_id
                                 where c.slug = :slug and r.place = 'SECOND' and r.until_at is null
                                   and m.launched_on is not null and m.closed_at is null
                                """).param("slug", slug).query(String.class).single());
    }

    private static String reading(JdbcClient client, String slug) {
        return client.sql("""
                        select a.id::text from assessment a join cite c on c.id = a.cite_id
                          join campaign m on m.id = a.campaign_id
                         where c.slug = :slug and m.closed_at is null
                        """).param("slug", slug).query(String.class).single();
    }

    private static void measure(Visitor reader, String page, ServerTimes server, String what, StringBuilder table)
            throws IOException {
        ask(reader, page, 2_000, 100);
        int before = server.at("GET", page).size();
        Latencies seen = ask(reader, page, REQUESTS, 20);
        table.append(Latencies.of(server.at("GET", page), before)
                .failing(seen.failed())
                .line(what));
    }

    private static Latencies ask(Visitor reader, String page, int count, int perSecond) {
        return Latencies.measure(
                count,
                TimeUnit.SECONDS.toNanos(1) / perSecond,
                i -> () -> reader.get(page).status() == 200);
    }

    private static void write(String pages, String reports) throws IOException {
        Figures.write("""
                ## Reading, and its reports

                Measured by `bin/bench-readings` on %s, on %d processors of a machine whose load was %.1f, on the demo network with
                a heap of 512 MB. Pages: %d requests at 20 a second each, server time in milliseconds. Reports: made anew each
                time, once a second, as the client saw them, in milliseconds.

                | what | requests | p50 | p95 | p99 | failed |
                | --- | --- | --- | --- | --- | --- |
                %s
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage(),
                        REQUESTS,
                        (pages + reports).strip()));
    }
}
