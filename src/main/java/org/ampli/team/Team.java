package org.ampli.team;

import org.ampli.network.CiteId;

/** The team that someone invites to: its Cité, and where on this site it is looked after. */
record Team(CiteId cite, String name, String path) {}
