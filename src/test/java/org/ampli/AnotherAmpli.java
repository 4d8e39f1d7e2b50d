package org.ampli;

import java.net.URI;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second Ampli on the database of the first, as after a restart; its line to the database can be made to break. */
public record AnotherAmpli(ConfigurableApplicationContext context, Relay line, LostCommits commits)
        implements AutoCloseable {

    /**
     * @param first what the first one was told
     * @param statement what a transaction says whose commit may be lost
     */
    public static AnotherAmpli beside(Environment first, String statement) {
        String url = first.getRequiredProperty("ampli.database.url");
        URI server = URI.create(url.substring("jdbc:".length()));
        LostCommits commits = new LostCommits(statement);
        Relay line = Relay.to(server.getHost(), server.getPort() < 0 ? 5432 : server.getPort(), commits::talk);
        String through = "jdbc:postgresql://localhost:" + line.port() + server.getPath();
        List<String> options = List.of(
                "--server.port=0",
                "--ampli.demo=true",
                // each message of the protocol in clear, and with the text of its statement
                "--ampli.database.url=" + through + "?sslmode=disable&gssEncMode=disable&prepareThreshold=0",
                "--ampli.database.user=" + first.getProperty("ampli.database.user", ""),
                "--ampli.database.password=" + first.getProperty("ampli.database.password", ""));
        ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Ampli.class).run(options.toArray(String[]::new));
        return new AnotherAmpli(context, line, commits);
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
        line.close();
    }
}
