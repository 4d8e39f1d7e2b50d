package org.ampli.visa;

import java.time.Instant;
import org.ampli.assessment.AssessmentId;
import org.ampli.network.CiteId;
import org.ampli.network.PersonId;

/** The manager of a Cité is asked to read its grid and to send it. */
public record VisaAsked(AssessmentId assessment, CiteId cite, PersonId by, Instant at) {}
