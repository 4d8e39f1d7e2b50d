package org.ampli.joint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ampli.network.Member;

/**
 * A reading as its readers go through it together.
 *
 * @param lines every answer, in the order of the grid
 */
record JointPage(
        JointReading reading, Member member, List<JointLine> lines, Show show, Optional<JointMeeting> meeting) {

    /** The answers of which somebody said something, those that differ most first. */
    List<JointLine> spoken() {
        return Arrays.stream(Difference.values())
                .flatMap(difference -> lines.stream().filter(line -> line.difference() == difference))
                .filter(line -> !line.facets().isEmpty())
                .toList();
    }

    /** Those that the list shows. */
    List<JointLine> shown(Difference difference) {
        return spoken().stream()
                .filter(line -> line.difference() == difference)
                .filter(line -> show.shows(reading, member, line))
                .toList();
    }

    long count(Show which) {
        return spoken().stream()
                .filter(line -> which.shows(reading, member, line))
                .count();
    }

    /** How many texts there are to find a common word for. */
    long texts() {
        return spoken().stream().mapToLong(line -> line.facets().size()).sum();
    }

    long settled() {
        return spoken().stream()
                .mapToLong(line -> line.settled(reading, member))
                .sum();
    }

    boolean whole() {
        return settled() == texts();
    }

    /** The answers of which nobody said anything. */
    List<JointLine> silent() {
        return lines.stream().filter(line -> line.facets().isEmpty()).toList();
    }

    String address() {
        return reading.address() + "/joint";
    }
}
