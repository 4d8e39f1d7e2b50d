package org.ampli.grid;

/** A part of an axis, « volet » in the guide: human resources, steering, organisation, communication (C41). */
public record Section(String code, String title) {}
