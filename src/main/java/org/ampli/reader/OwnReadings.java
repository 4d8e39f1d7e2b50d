package org.ampli.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ampli.campaign.Campaign;
import org.ampli.network.CiteId;
import org.jspecify.annotations.Nullable;

/**
 * A reader's own page: their Cités, their time, their languages, their ties.
 *
 * @param campaign the year that runs, empty between two
 * @param read the Cités that they read, by town, with their place
 * @param languages those of the network, to choose from
 * @param speaks those in which they declared that they read; empty while they have declared none
 * @param others the Cités with which one may have a tie
 */
record OwnReadings(
        Optional<Campaign> campaign,
        List<Read> read,
        List<ReaderTimes.Line> times,
        List<String> languages,
        Set<String> speaks,
        List<Tie> ties,
        List<Other> others,
        Typed typed,
        LocalDate today) {

    /**
     * A Cité that they read.
     *
     * @param place as a part of a message key
     */
    record Read(CiteId cite, String slug, String town, String place) {}

    /** A Cité of the network with which one may have a tie. */
    record Other(CiteId cite, String town) {}

    /** What was typed and refused. */
    record Typed(TimeForm time, TieForm tie, Map<String, String> errors, Map<String, String> tieErrors) {

        static Typed nothing(LocalDate today) {
            return new Typed(TimeForm.empty(today), TieForm.EMPTY, Map.of(), Map.of());
        }

        @Nullable
        String error(String field) {
            return errors.get(field);
        }
    }

    int minutes() {
        return times.stream().mapToInt(ReaderTimes.Line::minutes).sum();
    }

    double days() {
        return minutes() / (double) ReaderTimes.DAY;
    }
}
