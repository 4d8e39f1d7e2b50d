package org.ampli.proposing;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.ampli.matching.Matching;
import org.ampli.matching.ProposedPairs;
import org.ampli.matching.Search;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Runs searches beside the requests, one at a time on a node.
 *
 * <p>A search computes without ever waiting: on a thread of its own it takes one processor, on a virtual thread it
 * would take a carrier from all requests.
 */
@Component
class Searching implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Searching.class);
    private static final long HEARTBEAT_MILLIS = 500;

    private final SearchLog searches;
    private final Clock clock;
    private final long tries;
    private final Semaphore one = new Semaphore(1, true);
    private volatile boolean closing;

    Searching(SearchLog searches, Clock clock, @Value("${ampli.pairing.tries:" + Search.TRIES + "}") long tries) {
        this.searches = searches;
        this.clock = clock;
        this.tries = tries;
    }

    /** Begins what the database knows of already, and returns at once. */
    void begin(PairProposalId id, Matching matching) {
        Run run = new Run(id, matching);
        Thread.ofVirtual().name("pairs-watch-" + id.value()).start(run::watch);
        Thread.ofPlatform().daemon().name("pairs-" + id.value()).start(run::search);
    }

    /** Whoever looks next finds the searches interrupted. */
    @Override
    public void destroy() {
        closing = true;
    }

    /** One search: it goes on while the database hears of it, and ends when someone has asked for it there. */
    private final class Run {

        private final PairProposalId id;
        private final Matching matching;
        private final AtomicInteger better = new AtomicInteger();
        private volatile @Nullable Search search;
        private volatile boolean over;

        private Run(PairProposalId id, Matching matching) {
            this.id = id;
            this.matching = matching;
        }

        private void search() {
            try {
                one.acquire();
                try {
                    Search begun = Search.of(matching, tries, Search.LONGEST);
                    search = begun;
                    ProposedPairs found = begun.run(better::set);
                    if (!closing) {
                        searches.end(id, found, better.get(), clock.instant());
                    }
                } finally {
                    one.release();
                }
            } catch (InterruptedException leaving) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException failure) {
                log.error("The search for pairs {} failed", id.value(), failure);
                giveUp();
            } finally {
                over = true;
            }
        }

        private void giveUp() {
            try {
                searches.end(id, PairProposal.Ending.FAILED, better.get(), clock.instant());
            } catch (DataAccessException | TransactionException away) {
                log.warn("The search for pairs {} is left as it is: {}", id.value(), away.getMessage());
            }
        }

        private void watch() {
            try {
                while (!over && !closing) {
                    beat();
                    Thread.sleep(HEARTBEAT_MILLIS);
                }
            } catch (InterruptedException leaving) {
                Thread.currentThread().interrupt();
            }
            stop();
        }

        private void beat() {
            try {
                if (!searches.goesOn(id, better.get(), clock.instant())) {
                    stop();
                }
            } catch (DataAccessException | TransactionException away) {
                log.debug("The search for pairs {} is not heard", id.value(), away);
            }
        }

        private void stop() {
            Search begun = search;
            if (begun != null) {
                begun.stop();
            }
        }
    }
}
