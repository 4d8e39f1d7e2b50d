package org.ampli.support;

import java.time.Instant;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * A contract has the signature of one side, of both, or is over before its day.
 *
 * @param reader who helps the Cité by it
 * @param byCite whether it is the Cité that did it
 */
public record ContractChanged(
        ContractId contract, CiteId cite, PersonId reader, To to, boolean byCite, PersonId by, Instant at) {

    /** What a contract has become. */
    public enum To {
        WAITING,
        SIGNED,
        ENDED
    }
}
