package org.ampli.pairing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ampli.matching.Clause;
import org.ampli.matching.Explanation;
import org.ampli.matching.Foreseen;
import org.ampli.matching.Pair;
import org.ampli.network.PersonId;
import org.ampli.proposing.PairProposal;
import org.ampli.reader.ReaderLine;
import org.jspecify.annotations.Nullable;

/**
 * The pairing board: Cités in rows, readers in columns.
 *
 * @param proposed whether the last proposal is shown, to be adopted, rather than the pairs of the campaign
 * @param broken what the pairs of the campaign break as things stand today
 * @param foreseen what no search can mend
 * @param typed the sliders as they were typed when they were refused, or as they were used last
 */
record PairBoard(
        PairQuestion question,
        Optional<PairProposal> proposal,
        boolean proposed,
        List<Row> rows,
        List<Load> loads,
        List<Clause> broken,
        List<Foreseen> foreseen,
        WishForm typed,
        Map<String, String> errors,
        Rights rights,
        Instant now) {

    /**
     * What whoever looks may do and see.
     *
     * @param decides searches, adopts and replaces
     * @param times sees the hours of everyone, which are nobody else's but one's own
     */
    record Rights(boolean decides, boolean times) {}

    /** One Cité, with the pair that is shown. */
    record Row(
            CiteLine cite,
            @Nullable Pair pair,
            @Nullable Explanation why,
            List<Placed> placed,
            List<Placed> choices,
            List<Placed> lastYear) {

        /** Where somebody sits, or nothing. */
        @Nullable
        ReaderPlace placeOf(PersonId person) {
            if (pair != null && pair.lead().equals(person)) {
                return ReaderPlace.LEAD;
            }
            if (pair != null && pair.second().equals(person)) {
                return ReaderPlace.SECOND;
            }
            return placed.stream()
                    .filter(one -> one.person().equals(person) && (pair == null || one.place() == ReaderPlace.THIRD))
                    .map(Placed::place)
                    .findFirst()
                    .orElse(null);
        }

        boolean whole() {
            return pair != null;
        }

        /** Put there by hand: a choice that the search went around, or a reader who was replaced. */
        List<Placed> byHand() {
            return placed.isEmpty()
                    ? choices
                    : placed.stream().filter(one -> !one.reason().isEmpty()).toList();
        }

        /** Whether somebody or something chose these two. */
        boolean chosen() {
            return why != null || !byHand().isEmpty();
        }

        boolean says() {
            return chosen() || !lastYear.isEmpty();
        }

        /** How it compares with last year, as a part of a message key. */
        String sinceLastYear() {
            Pair shown = pair;
            if (lastYear.isEmpty() || shown == null) {
                return "NONE";
            }
            long again =
                    lastYear.stream().filter(one -> shown.holds(one.person())).count();
            return again == 2 ? "BOTH" : again == 1 ? "ONE" : "NEW";
        }
    }

    /**
     * What one reader has on their hands.
     *
     * @param minutes of reading and visits that they declared, or null where they are not shown
     */
    record Load(
            ReaderLine reader,
            int leads,
            int seconds,
            @Nullable Integer minutes) {}

    int year() {
        return question.campaign().year();
    }

    String address() {
        return "/campaigns/" + year() + "/pairs";
    }

    boolean running() {
        return proposal.filter(last -> last.running(now)).isPresent();
    }

    PairBoards.Going going() {
        return new PairBoards.Going(year(), proposal.orElseThrow(), rights.decides(), now);
    }

    long whole() {
        return rows.stream().filter(Row::whole).count();
    }

    /** Whether there is a proposal beside the pairs of the campaign. */
    boolean both() {
        return proposal.filter(PairProposal::adoptable).isPresent()
                && !question.now().isEmpty();
    }

    /** Members of the technical group who can read nobody: no manager and no quality officer any more. */
    List<String> idle() {
        return question.group().stream()
                .filter(one -> one.reader() == null)
                .map(ReaderLine::name)
                .toList();
    }
}
