package org.ampli.campaign;

import org.ampli.network.CiteId;
import org.ampli.network.Member;

/** Knows who reads a Cité in the campaign that runs. */
public interface ReadersOf {

    boolean reads(Member member, CiteId cite);
}
