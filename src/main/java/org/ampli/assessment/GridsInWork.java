package org.ampli.assessment;

import java.util.Locale;
import java.util.Optional;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.sending.GridCopy;
import org.springframework.stereotype.Component;

/** The grid of a Cité as it is at this moment, for whoever the Cité has opened it to. */
@Component
public class GridsInWork {

    private final People people;
    private final FilledGrids grids;

    GridsInWork(People people, FilledGrids grids) {
        this.people = people;
        this.grids = grids;
    }

    /** Its answers and the evidence that would be sent with them, as its team sees them; empty when it has no team. */
    public Optional<GridCopy> now(CiteId cite, Locale language) {
        return people.team(cite).stream()
                .map(each -> new Member(
                        each.person(), each.name(), each.email(), language, cite, null, each.roles(), each.functions()))
                .filter(Member::fills)
                .findFirst()
                .map(member -> grids.of(member, language).copy());
    }
}
