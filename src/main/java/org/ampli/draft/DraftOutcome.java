package org.ampli.draft;

/** How a save ended. */
public sealed interface DraftOutcome {

    /** Committed: this is how the text stands. */
    record Saved(DraftText text) implements DraftOutcome {}

    /** Nothing was written: somebody else wrote meanwhile. */
    record Clash(DraftText theirs, String mine) implements DraftOutcome {}
}
