package org.ampli.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ampli.Visitor;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.junit.jupiter.api.Test;

class CitePairTests extends PairPages {

    private final String[] nothing = {};

    private Visitor.Answer put(String place, PersonId person, String reason) {
        return steering.post(own(running) + "/replacement", "place", place, "person", id(person), "reason", reason);
    }

    @Test
    void aCiteKnowsItsReadersAndWritesToBoth() {
        Visitor officer = signedIn(team.officer());
        assertThat(officer.page(own(running))).contains("Votre Cité n’a pas encore de binôme");

        assertThat(put("LEAD", member("referent@geneve").person(), "Elle connaît la Cité.")
                        .status())
                .isEqualTo(302);
        assertThat(put("SECOND", member("manager@porto").person(), "Un regard d’ailleurs.")
                        .status())
                .isEqualTo(302);

        assertThat(officer.page(own(running)))
                .contains("mailto:referent@geneve.example,manager@porto.example")
                .contains("Référent qualité de Genève", "Manager de Porto")
                .doesNotContain(
                        "Décider à la main", "Elle connaît la Cité.", "<form method=\"post\" action=\"/campaigns");
        assertThat(pairs.of(running.id(), team.cite()).orElseThrow().readers())
                .extracting(ReaderPair.Reader::place)
                .containsExactly(ReaderPlace.LEAD, ReaderPlace.SECOND);
        assertThat(pairs.reads(member("manager@porto"), team.cite())).isTrue();
        assertThat(pairs.reads(member("manager@barcelona"), team.cite())).isFalse();
        assertThat(pairs.readBy(member("referent@geneve").person(), running.id()))
                .containsEntry(team.cite(), ReaderPlace.LEAD);
    }

    @Test
    void whoIsReplacedStaysInTheHistoryWithTheReason() {
        put("LEAD", member("referent@geneve").person(), "Elle connaît la Cité.");
        put("LEAD", member("referent@irun").person(), "Genève est en congé jusqu’en juin.");

        assertThat(steering.page(own(running)))
                .contains("Qui l’a lue avant, cette année")
                .contains("Référent qualité de Genève", "Elle connaît la Cité.");
        assertThat(pairs.of(running.id(), team.cite()).orElseThrow().at(ReaderPlace.LEAD))
                .get()
                .extracting(ReaderPair.Reader::email)
                .isEqualTo("referent@irun.example");
        assertThat(signedIn(member("manager@sqy").person()).page(own(running)))
                .as("the technical group reads it, and decides nothing")
                .contains("Genève")
                .doesNotContain("Décider à la main");
    }

    @Test
    void theTwoChangePlacesAndAThirdComesAndGoes() {
        put("LEAD", member("referent@geneve").person(), "A");
        put("SECOND", member("manager@porto").person(), "B");
        assertThat(steering.post(own(running) + "/exchange", "reason", "Porto a plus de temps.")
                        .status())
                .isEqualTo(302);
        assertThat(put("THIRD", member("referent@milano").person(), "La Cité reçoit en italien.")
                        .status())
                .isEqualTo(302);
        assertThat(pairs.of(running.id(), team.cite()).orElseThrow().readers())
                .extracting(ReaderPair.Reader::email)
                .containsExactly("manager@porto.example", "referent@geneve.example", "referent@milano.example");

        assertThat(steering.post(own(running) + "/third/ending", nothing).status())
                .isEqualTo(302);
        assertThat(pairs.of(running.id(), team.cite()).orElseThrow().readers()).hasSize(2);
    }

    @Test
    void theRulesHoldByHandToo() {
        put("LEAD", member("referent@geneve").person(), "A");
        var roles = put("SECOND", member("referent@irun").person(), "Parce qu’Irun lit le français.");
        assertThat(roles.status()).isEqualTo(422);
        assertThat(roles.page())
                .contains("Un binôme réunit un manager et un référent qualité.", "Parce qu’Irun lit le français.");
        assertThat(put("LEAD", member("referent@geneve").person(), "B").page()).contains("lit déjà cette Cité");
        assertThat(put("SECOND", member("manager@paris-la-villette").person(), "B")
                        .status())
                .as("not of the technical group")
                .isEqualTo(422);
        assertThat(put("SECOND", member("manager@porto").person(), " ").page()).contains("Donnez la raison");

        steering.post(
                own(running) + "/ties", "person", id(member("manager@porto").person()), "reason", "Un parent");
        assertThat(put("SECOND", member("manager@porto").person(), "B").page()).contains("a un lien déclaré");
        String geneve = own(running).replace(slug(), "geneve");
        assertThat(steering.post(
                                geneve + "/replacement",
                                "place",
                                "LEAD",
                                "person",
                                id(member("referent@geneve").person()),
                                "reason",
                                "C")
                        .page())
                .contains("Personne ne lit sa propre Cité.");
    }

    @Test
    void aTieIsTakenBackByTheSteeringGroup() {
        steering.post(
                own(running) + "/ties", "person", id(member("manager@porto").person()), "reason", "Un parent");
        UUID tie = database.sql("select id from reader_tie where cite_id = :cite and lifted_at is null")
                .param("cite", team.cite().value())
                .query(UUID.class)
                .single();
        assertThat(steering.page(own(running))).contains("Un parent", "Manager de Porto");
        assertThat(signedIn(member("manager@sqy").person()).page(own(running))).doesNotContain("Un parent");

        assertThat(steering.post(own(running) + "/ties/" + tie + "/ending", nothing)
                        .status())
                .isEqualTo(302);
        assertThat(steering.page(own(running))).contains("Personne n’a déclaré de lien avec cette Cité.");
    }

    @Test
    void aChoiceMadeByHandIsKeptByTheNextSearchAndItsReasonIsRead() {
        String reason = "Cette Cité et Irun jumellent leurs équipes. " + UUID.randomUUID();
        assertThat(steering.post(
                                own(preparing) + "/choice",
                                "place",
                                "SECOND",
                                "person",
                                id(member("referent@irun").person()),
                                "reason",
                                reason)
                        .status())
                .isEqualTo(302);

        UUID proposal = search(preparing, SLIDERS);

        assertThat(database.sql("""
                        select second_id from pair_found where search_id = :id and cite_id = :cite
                        """)
                        .param("id", proposal)
                        .param("cite", team.cite().value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(member("referent@irun").person().value());
        assertThat(steering.page(board(preparing))).contains(reason, "choix fait à la main");

        steering.post(own(preparing) + "/choice/lifting", "place", "SECOND");
        assertThat(steering.page(board(preparing))).doesNotContain(reason);
    }

    @Test
    void theLanguageIsLiftedForOneCiteWithAReason() {
        database.sql("update cite set language = 'sv' where id = :cite")
                .param("cite", team.cite().value())
                .update();
        assertThat(steering.page(board(preparing))).contains("Aucun binôme possible ne lit en suédois");

        steering.post(own(preparing) + "/any-language", "reason", "Elle envoie sa grille en anglais.");

        assertThat(steering.page(board(preparing))).doesNotContain("suédois");
        assertThat(steering.page(own(preparing))).contains("Elle envoie sa grille en anglais.");
        steering.post(own(preparing) + "/any-language/ending", nothing);
        assertThat(steering.page(board(preparing))).contains("suédois");
        database.sql("update cite set language = 'fr' where id = :cite")
                .param("cite", team.cite().value())
                .update();
    }

    @Test
    void aReaderWhoLeavesTheGroupIsSaidAndReplacedAsATask() {
        PersonId leaving = world.reader();
        put("LEAD", leaving, "A");
        database.sql("update mandate set ends_on = starts_on where person_id = :id and role = 'TECHNICAL_GROUP'")
                .param("id", leaving.value())
                .update();

        assertThat(steering.page(board(running)))
                .contains("Des binômes ne respectent plus les règles.", "ne siège plus au groupe technique");
        assertThat(steering.page("/")).contains("un lecteur à remplacer");
        Member gone = people.member(leaving).orElseThrow();
        assertThat(pairs.reads(gone, team.cite())).isFalse();
    }
}
