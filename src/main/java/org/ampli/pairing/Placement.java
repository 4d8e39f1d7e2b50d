package org.ampli.pairing;

import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** A place that somebody takes by hand. */
record Placement(CiteId cite, ReaderPlace place, PersonId person, String reason) {}
