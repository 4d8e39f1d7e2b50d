package org.ampli.meeting;

import java.util.List;

/**
 * Offers what is open in one room as points for the technical group's next meeting: difficulties, change proposals,
 * seats that end. A room that has some has one such component, of one query at most.
 */
public interface AgendaPoints {

    List<AgendaPoint> open();
}
