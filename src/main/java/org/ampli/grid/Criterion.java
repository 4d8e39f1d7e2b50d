package org.ampli.grid;

import org.jspecify.annotations.Nullable;

/**
 * What a Cité aims at; its indicators ask how far.
 *
 * @param code unique in the edition
 * @param label the number that the guide prints, which starts again in each part
 * @param section null in an axis without sections
 */
public record Criterion(
        String code,
        String label,
        String title,
        Axis axis,
        @Nullable Section section) {}
