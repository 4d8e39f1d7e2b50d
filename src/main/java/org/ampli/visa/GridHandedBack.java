package org.ampli.visa;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** The manager of a Cité gave its grid back to the quality officer, with a reason. */
public record GridHandedBack(AssessmentId assessment, CiteId cite, PersonId by, String reason, Instant at) {}
