package org.ampli.register;

import java.time.Instant;
import java.time.LocalDate;
import org.ampli.network.CiteId;
import org.ampli.network.LabelStage;
import org.ampli.network.PersonId;

/**
 * The network office moved the label of a Cité to another stage.
 *
 * @param since the day from which on it holds, today or before
 */
public record LabelChanged(
        CiteId cite, LabelStage from, LabelStage to, LocalDate since, String reason, PersonId by, Instant at) {}
