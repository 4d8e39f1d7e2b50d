package org.ampli.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.ampli.Visitor;
import org.ampli.assessment.FilledSheet;
import org.ampli.pairing.ReaderPlace;
import org.junit.jupiter.api.Test;

class ReadingPagesTests extends AReading {

    @Test
    void aReaderSeesWhatWasSentAndNotWhatIsWrittenSince() {
        assertThat(lead.page("/readings"))
                .contains(sent.team().officer().citeName().replace('\'', '’'), address, "rien n’est encore lu sur 62");
        assertThat(lead.page(address)).contains("0 / 62", address + "/1.1.1", "Terminer ma lecture");
        String page = lead.page(address + "/2.RH.1.1");
        assertThat(page).contains(FilledSheet.ARGUMENT, "Vu sur place", "Méthodes", "Bonne pratique à développer");
        cites.sending.takeUp(sent.team().manager());
        cites.sheets.answer(sent.team().officer(), cites.sheets.indicator("2.RH.1.1"), "Depuis, autrement.");
        assertThat(lead.page(address + "/2.RH.1.1"))
                .contains(FilledSheet.ARGUMENT)
                .doesNotContain("Depuis, autrement");
        assertThat(lead.page(address + "/all")).contains(FilledSheet.ARGUMENT, "id=\"i3.1.1\"");
    }

    @Test
    void onlyWhoReadsItNowHasAReadingAndTheOthersGetTheSameAnswer() {
        Visitor another = signedIn(world.reader());
        for (String page : new String[] {address, address + "/1.1.1", address + "/all"}) {
            assertThat(lead.get(page).status()).as(page).isEqualTo(200);
            for (Visitor other :
                    new Visitor[] {another, signedIn(sent.team().manager().person()), signedIn(world.steerer())}) {
                assertThat(other.get(page).status()).as(page).isEqualTo(404);
            }
        }
        assertThat(write(another, "1.1.1", Facet.METHODS, 0, "Moi aussi").status())
                .isEqualTo(404);
        assertThat(done(another).status()).isEqualTo(404);
        cites.leave(sent, sent.lead());
        assertThat(lead.get(address).status()).isEqualTo(404);
        assertThat(write(lead, "1.1.1", Facet.METHODS, 0, "Encore").status()).isEqualTo(404);
        assertThat(signedIn(team.manager()).get("/readings").status()).isEqualTo(404);
    }

    @Test
    void theMandateThatEndsEndsTheReading() {
        database.sql("update mandate set ends_on = current_date where person_id = :id and role = 'TECHNICAL_GROUP'")
                .param("id", sent.lead().person().value())
                .update();
        assertThat(lead.get(address).status()).isEqualTo(404);
        assertThat(write(lead, "1.1.1", Facet.FORM, 0, "Encore").status()).isEqualTo(404);
    }

    @Test
    void aRemarkLiftsTheMarkThatThereIsNothingToSayAndForbidsIt() {
        assertThat(nothing(lead, "1.1.1").status()).isEqualTo(302);
        assertThat(lead.page(address + "/1.1.1")).contains("Lu, rien à dire", "1 / 62");
        assertThat(write(lead, "1.1.1", Facet.METHODS, 0, "Dites avec qui.").status())
                .isEqualTo(200);
        assertThat(lead.page(address + "/1.1.1"))
                .contains("Dites avec qui.", "1 / 62")
                .doesNotContain("Lu, rien à dire");
        assertThat(nothing(lead, "1.1.1").status()).isEqualTo(409);
        assertThat(write(lead, "1.1.1", Facet.METHODS, 1, " ").status()).isEqualTo(200);
        assertThat(nothing(lead, "1.1.1").status()).isEqualTo(302);
        assertThat(lead.post(address + "/1.1.1/nothing/ending").status()).isEqualTo(302);
        assertThat(lead.page(address + "/1.1.1")).contains("0 / 62");
        assertThat(lead.page("/")).contains("Lire une grille");
    }

    @Test
    void aTextThatIsTooLongIsRefusedNextToItsFieldAndKept() {
        Visitor.Answer answer = lead.post(
                address + "/1.1.1/remarks/form", "change", "", "seen", "0", "body", "a".repeat(Remark.LONGEST + 1));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page()).contains("1 de trop", "aaaa");
        assertThat(write(lead, "1.1.1", Facet.FORM, 0, "a".repeat(Remark.LONGEST))
                        .status())
                .isEqualTo(200);
        assertThat(lead.post(address + "/1.1.1/remarks/colour", "body", "x").status())
                .isEqualTo(404);
        assertThat(write(lead, "9.9.9", Facet.FORM, 0, "x").status()).isEqualTo(404);
    }

    @Test
    void aNewerSendingIsToldAndRemarksStayWithTheOneOnWhichTheyWereWritten() {
        write(lead, "2.RH.1.1", Facet.METHODS, 0, "Dites avec qui.");
        write(lead, "2.RH.1.1", Facet.FORM, 0, "Un peu long.");
        nothing(lead, "3.1.1");
        done(lead);
        cites.sendAgain(sent, "2.RH.1.1", "Nous le faisons avec la Mission locale.");
        assertThat(lead.page(address))
                .contains("Ce que la Cité a changé", "2.RH.1.1")
                .doesNotContain("Reprendre ma lecture");
        assertThat(second.page(address + "/2.RH.1.1")).contains("depuis son envoi précédent", "Mission locale");
        String page = lead.page(address + "/2.RH.1.1");
        assertThat(page).contains("depuis que vous l’avez lue", "Écrite sur l’envoi n° 1", "Garder cette remarque");
        String newest = sending();
        assertThat(lead.post(address + "/2.RH.1.1/remarks/methods/keeping", "sending", newest)
                        .status())
                .isEqualTo(302);
        write(lead, "2.RH.1.1", Facet.FORM, 1, "C’est plus clair.");
        assertThat(lead.page(address + "/2.RH.1.1"))
                .contains("Dites avec qui.", "C’est plus clair.")
                .doesNotContain("Écrite sur l’envoi n° 1", "depuis que vous l’avez lue");
        assertThat(lead.page(address + "/3.1.1")).contains("Lu, rien à dire").doesNotContain("a changé cette réponse");
    }

    @Test
    void whatTheCiteAnsweredTheYearBeforeIsFoldedUnderTheAnswer() {
        assertThat(lead.page(address + "/2.RH.1.1")).contains("rien envoyé les années passées");
        database.sql("""
                        insert into sending (id, cite_id, campaign_id, number, sent_at, sent_by, sent_name, sent_role,
                                             edition, content, sha256, receipt, receipt_sha256)
                        select gen_random_uuid(), s.cite_id, c.id, 1, s.sent_at, s.sent_by, s.sent_name, s.sent_role,
                               s.edition, s.content, s.sha256, s.receipt, s.receipt_sha256
                          from sending s join campaign now on now.id = s.campaign_id
                          join campaign c on c.closed_at is not null and c.practice_of is null and c.year < now.year
                         where s.id = cast(:sending as uuid)
                        """).param("sending", sending()).update();
        cites.sendAgain(sent, "2.RH.1.1", "Autrement cette année.");
        assertThat(lead.page(address + "/2.RH.1.1"))
                .contains("Autrement cette année.", "La réponse de", "<p class=\"lines\">" + FilledSheet.ARGUMENT)
                .doesNotContain("ne se comparent pas");
    }

    @Test
    void doneIsSaidOfWhatWasSeenAndTakenBackWhileSealed() {
        String first = sending();
        cites.sendAgain(sent, "1.1.1", "Autrement.");
        assertThat(lead.post(address + "/done", "sending", first).status()).isEqualTo(409);
        assertThat(done(lead).status()).isEqualTo(302);
        assertThat(lead.page(address)).contains("Reprendre ma lecture");
        assertThat(write(lead, "1.1.1", Facet.FORM, 0, "Trop tard ?").status()).isEqualTo(409);
        assertThat(lead.post(address + "/done/ending").status()).isEqualTo(302);
        assertThat(write(lead, "1.1.1", Facet.FORM, 0, "À temps.").status()).isEqualTo(200);
    }

    @Test
    void theSuccessorReadsWhatWasWrittenAtTheirPlaceAndNobodyElseDoes() {
        write(lead, "1.1.1", Facet.METHODS, 0, "Du premier lecteur.");
        write(second, "1.1.1", Facet.METHODS, 0, "Du second lecteur.");
        var successor = cites.reader();
        cites.leave(sent, sent.lead());
        cites.sit(sent, ReaderPlace.LEAD, successor);
        Visitor heir = signedIn(successor.person());
        assertThat(heir.page(address + "/1.1.1"))
                .contains("Écrit avant vous", "Du premier lecteur.", "0 / 62")
                .doesNotContain("Du second lecteur.");
        assertThat(second.page(address + "/1.1.1")).doesNotContain("Du premier lecteur.");
        write(heir, "1.1.1", Facet.METHODS, 0, "Du successeur.");
        cites.leave(sent, successor);
        cites.leave(sent, sent.second());
        cites.sit(sent, ReaderPlace.LEAD, sent.second());
        cites.sit(sent, ReaderPlace.SECOND, successor);
        assertThat(second.page(address + "/1.1.1"))
                .contains("Du second lecteur.")
                .doesNotContain("Du premier lecteur.", "Du successeur.");
        assertThat(heir.page(address + "/1.1.1"))
                .contains("Du premier lecteur.", "Du successeur.")
                .doesNotContain("Du second lecteur.");
    }
}
