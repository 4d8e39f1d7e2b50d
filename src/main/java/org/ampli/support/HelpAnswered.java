package org.ampli.support;

import java.time.Instant;
import java.util.UUID;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/**
 * Help that was asked for or offered is accepted or declined.
 *
 * @param asked who had asked for it, or offered it
 */
public record HelpAnswered(UUID request, CiteId cite, boolean accepted, PersonId asked, PersonId by, Instant at) {}
