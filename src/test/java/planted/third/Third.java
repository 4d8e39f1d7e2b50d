package planted.third;

import planted.second.Second;

/** An arrow that the door of its room does not say. */
public record Third(Second second) {}
