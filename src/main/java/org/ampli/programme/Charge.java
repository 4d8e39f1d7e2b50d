package org.ampli.programme;

import org.ampli.network.PersonId;

/** Who has a part of the preparation. */
record Charge(PersonId person, String name) {}
