package org.ampli.grid;

/**
 * One of the themes into which the criteria fall (C40).
 *
 * @param code unique in the edition
 * @param label the number that the guide prints
 */
public record Axis(String code, String label, String title) {}
