package org.ampli.jobs;

import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every node takes its jobs from one table; what a job carries is written as JSON. */
@Configuration
class JobsConfiguration {

    static final Serializer JSON = new Jackson3Serializer();

    @Bean
    DbSchedulerCustomizer nodesAndTexts() {
        return new DbSchedulerCustomizer() {

            /** Two nodes on one machine are two. */
            @Override
            public Optional<SchedulerName> schedulerName() {
                return Optional.of(new SchedulerName.Fixed(UUID.randomUUID().toString()));
            }

            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(JSON);
            }
        };
    }

    @Bean
    com.github.kagkarlsson.scheduler.Clock timeOfJobs(Clock clock) {
        return clock::instant;
    }
}
