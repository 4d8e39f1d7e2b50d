package org.ampli.grid;

/** An edition of the grid is in force from now on, and the one before it retired. */
public record EditionPutInForce(GridEditionId edition, String code, GridEditionId retired) {}
