package org.ampli.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ampli.draft.DraftText;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorId;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.review.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said in an unsealed reading, answer by answer. */
@Component
class JointLines {

    private final JdbcClient database;
    private final GridEditions editions;

    JointLines(JdbcClient database, GridEditions editions) {
        this.database = database;
        this.editions = editions;
    }

    /** One line for each indicator, in the order of the grid. */
    List<JointLine> all(JointReading reading, Locale language) {
        Map<IndicatorId, List<Said>> said = said(reading);
        Map<IndicatorId, Set<ReaderPlace>> silent = silent(reading);
        Map<IndicatorId, Map<Facet, CommonText>> texts = texts(reading);
        return editions.edition(reading.edition(), language).indicators().stream()
                .map(indicator -> line(
                        reading,
                        indicator,
                        said.getOrDefault(indicator.id(), List.of()),
                        silent.getOrDefault(indicator.id(), Set.of()),
                        texts.getOrDefault(indicator.id(), Map.of())))
                .toList();
    }

    private static JointLine line(
            JointReading reading,
            Indicator indicator,
            List<Said> said,
            Set<ReaderPlace> silent,
            Map<Facet, CommonText> texts) {
        return new JointLine(indicator, Difference.of(reading.places(), said), said, silent, texts);
    }

    private Map<IndicatorId, List<Said>> said(JointReading reading) {
        Map<IndicatorId, List<Said>> said = new HashMap<>();
        database.sql("""
                        select u.indicator_id, u.facet, u.place, u.person_id, p.name, u.body
                          from unsealed_remark u join person p on p.id = u.person_id
                         where u.assessment_id = :id and btrim(u.body, E' \\n\\t') <> ''
                         order by array_position(array['LEAD', 'SECOND', 'THIRD'], u.place), p.name
                        """).param("id", reading.id().value()).query(row -> {
            said.computeIfAbsent(new IndicatorId(row.getObject("indicator_id", UUID.class)), none -> new ArrayList<>())
                    .add(new Said(
                            Facet.valueOf(row.getString("facet")),
                            ReaderPlace.valueOf(row.getString("place")),
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getString("name"),
                            row.getString("body")));
        });
        return said;
    }

    private Map<IndicatorId, Set<ReaderPlace>> silent(JointReading reading) {
        Map<IndicatorId, Set<ReaderPlace>> silent = new HashMap<>();
        database.sql("""
                        select n.indicator_id, n.place
                          from nothing_to_say n join reading r using (assessment_id)
                         where n.assessment_id = :id and r.unsealed_at is not null
                        """).param("id", reading.id().value()).query(row -> {
            silent.computeIfAbsent(
                            new IndicatorId(row.getObject("indicator_id", UUID.class)),
                            none -> EnumSet.noneOf(ReaderPlace.class))
                    .add(ReaderPlace.valueOf(row.getString("place")));
        });
        return silent;
    }

    private Map<IndicatorId, Map<Facet, CommonText>> texts(JointReading reading) {
        Map<IndicatorId, Map<Facet, CommonText>> texts = new HashMap<>();
        database.sql("""
                        select m.indicator_id, m.facet, d.body, d.version, d.written_at, p.name as writer,
                               array(select g.person_id from common_agreement g
                                      where g.remark_id = m.id and g.version = d.version) as agreed
                          from common_remark m
                          join draft d on d.id = m.id
                          left join person p on p.id = d.written_by
                         where m.assessment_id = :id
                        """).param("id", reading.id().value()).query(row -> {
            Facet facet = Facet.valueOf(row.getString("facet"));
            UUID[] agreed = (UUID[]) row.getArray("agreed").getArray();
            CommonText text = new CommonText(
                    facet,
                    DraftText.of(row, 0),
                    Arrays.stream(agreed).map(PersonId::new).collect(Collectors.toUnmodifiableSet()));
            texts.computeIfAbsent(
                            new IndicatorId(row.getObject("indicator_id", UUID.class)),
                            none -> new EnumMap<>(Facet.class))
                    .put(facet, text);
        });
        return texts;
    }
}
