package org.ampli.improvement;

import java.time.Instant;
import java.util.UUID;

/** An idea of the team that no action has taken up yet (C36). */
record Idea(UUID id, String code, String text, String by, Instant at) {}
