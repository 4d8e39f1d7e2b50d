package org.ampli.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An axis without sections, or one section of an axis: the six parts in which the guide prints the grid.
 *
 * @param section null when the axis has none
 */
public record Part(Axis axis, @Nullable Section section, List<Criterion> criteria, List<Indicator> indicators) {

    public String code() {
        return section == null ? axis.code() : section.code();
    }

    public String title() {
        return section == null ? axis.title() : section.title();
    }
}
