package planted.first;

import planted.second.Second;

/** One half of a circle. */
public record First(Second second) {}
