package org.ampli.joint;

import org.ampli.grid.Indicator;
import org.ampli.review.Facet;

/**
 * What the readers say together of one answer.
 *
 * @param body empty where they say nothing to the Cité, or have not written it yet
 * @param agreed whether all of them agree to it, word for word
 */
public record CommonRemark(Indicator indicator, Facet facet, String body, boolean agreed) {}
