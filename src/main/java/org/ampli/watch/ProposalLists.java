package org.ampli.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.watch.ProposalList.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds proposals: everyone of the network reads all of them, for the grid is made in the open (C76). */
@Component
class ProposalLists {

    private final JdbcClient database;

    ProposalLists(JdbcClient database) {
        this.database = database;
    }

    ProposalList of(Member member, Wish wish) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        int[] mine = {0};
        database.sql("""
                        select %s as standing, count(*) as everyone, count(*) filter (where p.proposed_by = :me) as mine
                          from change_proposal p group by 1
                        """.formatted(Standing.COLUMN))
                .param("me", member.person().value())
                .query(row -> {
                    counts.put(Standing.valueOf(row.getString("standing")), row.getInt("everyone"));
                    mine[0] += row.getInt("mine");
                });
        List<ProposalLine> found = lines(member, wish);
        boolean more = found.size() > ProposalList.MOST;
        return new ProposalList(wish, more ? found.subList(0, ProposalList.MOST) : found, counts, mine[0], more);
    }

    private List<ProposalLine> lines(Member member, Wish wish) {
        return database.sql("""
                        select p.id, e.code as edition, p.code, p.question, p.kind, p.wish, p.proposed_at,
                               author.name as by, c.name as cite, %s as standing,
                               (select count(*) from proposal_remark r where r.proposal_id = p.id) as remarks
                          from change_proposal p
                          join grid_edition e on e.id = p.edition_id
                          join person author on author.id = p.proposed_by
                          left join cite c on c.id = p.cite_id
                         where (:standing is null or %s = :standing)
                           and (not :own or p.proposed_by = :me)
                           and (:words = '' or p.code = :words
                                or strpos(lower(p.question || ' ' || p.wish || ' ' || p.wording), lower(:words)) > 0)
                         order by p.proposed_at desc, p.id limit %d
                        """.formatted(Standing.COLUMN, Standing.COLUMN, ProposalList.MOST + 1))
                .param(
                        "standing",
                        wish.standing() == null ? null : wish.standing().name(),
                        Types.VARCHAR)
                .param("own", wish.own())
                .param("me", member.person().value())
                .param("words", wish.words())
                .query((row, number) -> line(row))
                .list();
    }

    private static ProposalLine line(ResultSet row) throws SQLException {
        return new ProposalLine(
                new ProposalId(row.getObject("id", UUID.class)),
                row.getString("edition"),
                row.getString("code"),
                row.getString("question"),
                ChangeProposal.Kind.valueOf(row.getString("kind")),
                row.getString("wish"),
                row.getString("by"),
                row.getString("cite"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                Standing.valueOf(row.getString("standing")),
                row.getInt("remarks"));
    }
}
