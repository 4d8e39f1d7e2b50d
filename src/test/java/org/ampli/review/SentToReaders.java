package org.ampli.review;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.assessment.AssessmentId;
import org.ampli.assessment.FilledSheet;
import org.ampli.demo.World;
import org.ampli.evidence.EvidenceForm;
import org.ampli.evidence.KeepingEvidence;
import org.ampli.grid.Indicator;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.network.PersonId;
import org.ampli.pairing.ReaderPlace;
import org.ampli.storage.Upload;
import org.ampli.visa.SendingGrid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A Cité of its own that has sent its grid, and the two who read it. */
@Component
public class SentToReaders {

    @Autowired
    FilledSheet sheets;

    @Autowired
    SendingGrid sending;

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    KeepingEvidence keeping;

    private final Map<String, byte[]> files = SampleFiles.all();

    public record Sent(AssessmentId id, FilledSheet.Team team, Member lead, Member second) {

        public String address() {
            return "/readings/" + id.value();
        }
    }

    public Sent sent() {
        FilledSheet.Team team = sheets.complete();
        return sent(team);
    }

    /** The same, with files of every shape beside its first answer. */
    public Sent sentWithFiles() {
        FilledSheet.Team team = sheets.complete();
        files.forEach((name, content) -> {
            EvidenceForm form = new EvidenceForm("file", name, "2026-11-12", "Documentaliste", "", "");
            Upload upload = new Upload(name, new ByteArrayResource(content));
            sheets.attach(
                    team.officer(), sheets.indicator("1.1.1"), keeping.addFile(team.officer(), form, upload), true);
        });
        return sent(team);
    }

    public Sent sent(FilledSheet.Team team) {
        sending.send(team.manager(), Locale.FRENCH);
        Sent sent = new Sent(assessment(team.manager()), team, member(world.reader()), member(world.reader()));
        sit(sent, ReaderPlace.LEAD, sent.lead());
        sit(sent, ReaderPlace.SECOND, sent.second());
        return sent;
    }

    /** The Cité takes its grid up again, changes one answer, and sends it anew. */
    public void sendAgain(Sent sent, String code, String argument) {
        sending.takeUp(sent.team().manager());
        sheets.answer(sent.team().officer(), sheets.indicator(code), argument);
        sending.send(sent.team().manager(), Locale.FRENCH);
    }

    void sit(Sent sent, ReaderPlace place, Member reader) {
        database.sql("""
                        insert into pair_reader (id, campaign_id, cite_id, place, person_id, reason, since_at, since_by)
                        select gen_random_uuid(), a.campaign_id, a.cite_id, :place, :person, 'Une langue commune',
                               clock_timestamp(), :person
                          from assessment a where a.id = :id
                        """)
                .param("id", sent.id().value())
                .param("place", place.name())
                .param("person", reader.person().value())
                .update();
    }

    void leave(Sent sent, Member reader) {
        database.sql("""
                        update pair_reader r set until_at = clock_timestamp(), until_by = r.person_id
                          from assessment a
                         where a.id = :id and a.campaign_id = r.campaign_id and a.cite_id = r.cite_id
                           and r.person_id = :person and r.until_at is null
                        """)
                .param("id", sent.id().value())
                .param("person", reader.person().value())
                .update();
    }

    public Indicator indicator(String code) {
        return sheets.indicator(code);
    }

    Member reader() {
        return member(world.reader());
    }

    private AssessmentId assessment(Member manager) {
        return new AssessmentId(database.sql("""
                        select a.id from assessment a join writing_now w using (campaign_id, cite_id)
                         where a.cite_id = :cite
                        """)
                .param("cite", manager.ownCite().value())
                .query(UUID.class)
                .single());
    }

    private Member member(PersonId person) {
        return people.member(person).orElseThrow();
    }
}
