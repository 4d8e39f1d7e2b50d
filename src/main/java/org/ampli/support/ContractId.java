package org.ampli.support;

import java.util.UUID;
import org.ampli.shared.Identifier;

/** Names one accompaniment contract. */
public record ContractId(UUID value) implements Identifier {}
