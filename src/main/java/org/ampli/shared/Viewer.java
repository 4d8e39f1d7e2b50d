package org.ampli.shared;

import org.jspecify.annotations.Nullable;

/** Who looks at a page, in the words that the page's frame needs: what to call them, and what they may open. */
public interface Viewer {

    String name();

    /** The name of the Cité they act for, or null for someone of the network alone. */
    @Nullable
    String citeName();

    /** Whether they work on a Cité's grid: team member, quality officer or manager. */
    boolean fills();

    /** Whether they are of the technical group. */
    boolean reads();

    /** Whether they are of the steering group. */
    boolean steers();

    /** Whether they hold the network office's role. */
    boolean office();
}
