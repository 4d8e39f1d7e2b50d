package org.ampli.network;

/** A place where a Cité receives the public (C77). */
record Site(String name, String town) {}
