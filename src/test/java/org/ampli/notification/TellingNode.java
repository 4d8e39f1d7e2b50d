package org.ampli.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import javax.sql.DataSource;
import org.ampli.MovableClock;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.CampaignLaunched;
import org.ampli.campaign.Campaigns;
import org.ampli.difficulty.WhoHelps;
import org.ampli.grid.GridEditions;
import org.ampli.jobs.Jobs;
import org.ampli.mail.Mailer;
import org.ampli.revision.GridChanges;
import org.ampli.shared.Languages;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A node that does nothing but hear of a launch and go round when it is told the time, until it is killed. */
public final class TellingNode {

    private TellingNode() {}

    public static void main(String[] arguments) throws IOException {
        try (var context = new AnnotationConfigApplicationContext(Rooms.class)) {
            MovableClock clock = context.getBean(MovableClock.class);
            Round round = context.getBean(Round.class);
            CampaignNews news = context.getBean(CampaignNews.class);
            Campaigns campaigns = context.getBean(Campaigns.class);
            System.out.println("ready");
            BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String time = told.readLine(); time != null; time = told.readLine()) {
                Instant now = Instant.parse(time);
                clock.moveTo(now);
                System.out.println("begins");
                news.on(launched(campaigns, now));
                round.go();
                System.out.println("ends");
            }
        }
    }

    /** The open year is launched, once more. */
    static CampaignLaunched launched(Campaigns campaigns, Instant now) {
        Campaign open = campaigns.open().orElseThrow();
        return new CampaignLaunched(open.id(), open.year(), campaigns.cites(open.id()), open.fillBy(), null, now);
    }

    /** What telling needs of the other rooms, and no more. */
    @EnableTransactionManagement
    @ComponentScan(
            basePackageClasses = {
                Round.class,
                Mailer.class,
                Jobs.class,
                Campaigns.class,
                WhoHelps.class,
                GridEditions.class,
                GridChanges.class,
                Languages.class
            },
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {
                                "org.ampli.notification\\.(?:Round|CampaignNews|Waiting|EndingSeats|DueActions|Audience|Telling|Notices|Reminders|Reminding|Wording|LaunchLetter|LaunchFacts)",
                                "org.ampli.mail\\.(Mailer|Letters|Site)",
                                "org.ampli.jobs\\.Jobs",
                                "org.ampli.campaign\\.Campaigns",
                                "org.ampli.difficulty\\.WhoHelps",
                                "org.ampli.grid\\.GridEditions",
                                "org.ampli.revision\\.(?:GridChanges|Differences|Ancestries)",
                                "org.ampli.shared\\.Languages"
                            }))
    @PropertySource("classpath:application.properties")
    static class Rooms {

        @Bean
        DataSource database() {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(System.getenv("DATABASE"));
            source.setUser(System.getenv("DATABASE_USER"));
            source.setPassword(System.getenv("DATABASE_PASSWORD"));
            return source;
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        JdbcClient client(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        MovableClock clock() {
            return new MovableClock();
        }
    }
}
