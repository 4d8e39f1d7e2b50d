package org.ampli.synthesis;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names what is concluded of a year: of a Cité, by the id of its grid, or of the network, by that of the campaign. */
public record SynthesisId(UUID value) implements Identifier {}
