package org.ampli.network;

import java.util.List;
import java.util.stream.Stream;

/**
 * The page of one Cité.
 *
 * @param context what its readers should know of it, shown beside its answers (C84)
 */
record CiteSheet(CiteId id, CiteLine line, String context, List<Site> sites) {

    /**
     * Whether the address of a colleague is shown to this reader: the Cité's speakers to all, the others to their own.
     */
    boolean shows(Colleague colleague, Member reader) {
        return id.equals(reader.cite())
                || reader.is(Role.NETWORK_OFFICE)
                || colleague.roles().stream().anyMatch(CiteSheet::speaks);
    }

    /** Whether this reader may see who spoke for the Cité before, and why they no longer do. */
    boolean showsPast(Member reader) {
        return reader.sees(id);
    }

    /** Whether this reader may write down what the Cité says of itself: the network office, its coordinators. */
    boolean describes(Member reader) {
        return reader.office() || id.equals(reader.cite()) && reader.coordinates();
    }

    /** Those of the two roles that every Cité needs which nobody in its team holds. */
    static List<Role> missing(List<Colleague> team) {
        return Stream.of(Role.QUALITY_OFFICER, Role.MANAGER)
                .filter(role -> team.stream().noneMatch(known -> known.roles().contains(role)))
                .toList();
    }

    /** The message keys of what a colleague is and does here. */
    List<String> marks(Colleague colleague) {
        return Stream.concat(
                        colleague.roles().stream().map(role -> "network.role." + role.name()),
                        colleague.functions().stream().map(function -> "network.function." + function.name()))
                .toList();
    }

    private static boolean speaks(Role role) {
        return role == Role.MANAGER || role == Role.QUALITY_OFFICER || role == Role.DEPUTY_OFFICER;
    }
}
