package org.ampli.improvement;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names the plan that a Cité makes after one campaign. */
public record ActionPlanId(UUID value) implements Identifier {}
