package org.ampli.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.network.CiteId;

/** What a Cité decided because of what its readers told it, for the pages that say what was told (C22). */
public interface ActionsBorn {

    /** One action, with the address where its Cité reads it. */
    record Born(String what, String path) {}

    /** Those of a Cité, by what each was born from, in one query; nothing for what led to no action. */
    Map<UUID, List<Born>> of(CiteId cite);
}
