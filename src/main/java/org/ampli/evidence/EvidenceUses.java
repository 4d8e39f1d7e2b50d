package org.ampli.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A room that uses evidence, and says where: this one does not know its readers. */
public interface EvidenceUses {

    /** A place where an item is used: what to call it, and its address. */
    record Use(String name, String path) {}

    /** Where each of the items is used, in the order in which to list them. */
    Map<EvidenceId, List<Use>> of(Collection<EvidenceId> items);
}
