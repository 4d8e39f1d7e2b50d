package org.ampli;

import org.ampli.database.UnusableDatabase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why Ampli does not start, in one line that says what to do; the trace of the program is of no help there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer, FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(Ampli.class);

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusableDatabase unusable) {
                return new FailureAnalysis(String.valueOf(unusable.getMessage()), null, unusable);
            }
            if (cause instanceof PortInUseException taken) {
                return new FailureAnalysis(
                        "port " + taken.getPort() + " is taken: end what uses it, or set PORT to another one",
                        null,
                        taken);
            }
        }
        return null;
    }

    @Override
    public void report(FailureAnalysis analysis) {
        String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        log.error("Ampli does not start: {}{}", analysis.getDescription(), action);
    }
}
