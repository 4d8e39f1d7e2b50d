package org.ampli.joint;

import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.review.Facet;

/** What one reader said alone: of which facet, and from which place among the readers. */
record Said(Facet facet, ReaderPlace place, PersonId by, String name, String body) {}
