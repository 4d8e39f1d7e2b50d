package planted.second;

import planted.first.First;

/** The other half of a circle. */
public record Second(First first) {}
