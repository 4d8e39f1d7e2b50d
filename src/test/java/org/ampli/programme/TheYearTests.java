package org.ampli.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ampli.Visitor;
import org.ampli.demo.World;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The network plays its year, on a part of it (C79): prepared, launched, filled at each Cité's pace, closed. */
class TheYearTests extends AYear {

    private static final int PILOT = 12;

    private final List<World.Team> pilots = new ArrayList<>();
    private World.Team late;

    @Test
    void aYearIsPreparedLaunchedLivedAndClosed() {
        theNetwork();
        nothingIsLaunchedWhileAnythingIsMissing();
        theSteeringGroupWritesWhatItMisses();
        everyCiteIsGivenItsReaders();
        twoValidateAndOneLaunches();
        theCitesBeginAndTheOthersDoNot();
        aCiteJoinsLate();
        aDifficultyIsReportedAnsweredAndClosed();
        timeIsAskedForGivenAndRefused();
        aDateMovesForAll();
        theLastDayPassesAndNothingLocks();
        theYearIsClosedForEverAndTheNextBeginsFromIt();
    }

    private void theNetwork() {
        for (int i = 0; i < PILOT; i++) {
            pilots.add(world.team());
        }
        late = world.team();
        for (int i = 0; i < 6; i++) {
            world.reader();
            sits(world.team().manager());
        }
    }

    private void nothingIsLaunchedWhileAnythingIsMissing() {
        String[] part = Stream.concat(
                        Stream.of("scope", "part"), pilots.stream().flatMap(pilot -> Stream.of("cite", slug(pilot))))
                .toArray(String[]::new);
        assertThat(one.post(address() + "/choice", part).location()).isEqualTo(address() + "/choice");
        Visitor.Answer refused = launch(one);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page())
                .contains("il manque 6 choses")
                .contains("Écrire les priorités de l’année", "Écrire les objectifs", "Écrire le cahier des charges")
                .contains("Dire quel jour la campagne sera lancée", "12 Cités n’ont pas encore leurs deux lecteurs")
                .contains("Deux validations du programme sont encore à donner");
        assertThat(signedIn(pilots.getFirst().officer()).get(address()).status())
                .as("nobody else learns that it is prepared")
                .isEqualTo(404);
    }

    private void theSteeringGroupWritesWhatItMisses() {
        writes(one, Duty.PRIORITIES);
        writes(other, Duty.GOALS);
        writes(other, Duty.TERMS_OF_REFERENCE);
        one.post(address() + "/launch-day", "day", day(1, 11).toString());
        assertThat(one.page(address() + "/dates")).contains("22 février " + year, "11 avril " + year);
        assertThat(launch(one).page()).contains("il manque 2 choses");
    }

    private void writes(Visitor member, Duty duty) {
        member.post(address() + "/preparation/" + duty.word(), "seen", "0", "body", TEXT + " " + duty);
    }

    private void everyCiteIsGivenItsReaders() {
        pairBySearch();
        assertThat(one.page(address() + "/preparation")).contains("Chaque Cité connaît ses deux lecteurs");
    }

    private void twoValidateAndOneLaunches() {
        clock.moveTo(day(1, 11));
        validate(one);
        assertThat(launch(one).page()).contains("Une validation du programme est encore à donner");
        validate(other);
        assertThat(one.page("/")).contains("peut être lancée");
        assertThat(launch(other).location()).isEqualTo(address());
        assertThat(signedIn(team.reception()).page(address()))
                .as("everyone of the network reads what it announced, also where no grid is to be filled")
                .contains(TEXT + " GOALS", "12 Cités");
    }

    private void theCitesBeginAndTheOthersDoNot() {
        Visitor officer = signedIn(pilots.getFirst().officer());
        assertThat(answers(officer, "0").status()).isEqualTo(200);
        assertThat(officer.page("/sheet/check")).contains("22 février " + year);
        assertThat(answers(signedIn(team.officer()), "0").status()).isEqualTo(409);
        String board = one.page(address() + "/cites");
        assertThat(board).contains("En cours, 1 sur 62", "href=\"" + cite(pilots.getLast()) + "\"");
        assertThat(officer.get(address() + "/cites").status()).isEqualTo(404);
    }

    private void aCiteJoinsLate() {
        clock.moveTo(day(2, 3));
        assertThat(one.post(cite(late) + "/participation").location()).isEqualTo(cite(late));
        assertThat(signedIn(late.officer()).page("/sheet/check"))
                .contains(said(day(2, 3).plusDays(42)));
        assertThat(signedIn(pilots.getFirst().officer()).page("/sheet/check")).contains("22 février " + year);
    }

    private void aDifficultyIsReportedAnsweredAndClosed() {
        World.Team stuck = pilots.getLast();
        Visitor reader = reader(stuck);
        String id = UUID.randomUUID().toString();
        String here = "/difficulties/" + id;
        signedIn(stuck.reception()).post("/difficulties", "once", id, "indicator", "1.4.3", "text", "Que compter ?");
        assertThat(reader.page("/")).contains(here);
        reader.post(here + "/answers", "text", "Chaque site, une fois.");
        assertThat(signedIn(stuck.officer()).page(here)).contains("Chaque site, une fois.");
        signedIn(stuck.officer()).post(here + "/closing", "text", "C’est compris.");
        assertThat(reader.page("/")).doesNotContain(here);
        assertThat(signedIn(pilots.getFirst().officer()).get(here).status())
                .as("another Cité does not learn of it")
                .isEqualTo(404);
    }

    private void timeIsAskedForGivenAndRefused() {
        clock.moveTo(day(2, 20));
        World.Team asking = pilots.getFirst();
        Visitor reader = reader(asking);
        asks(asking, day(3, 15));
        assertThat(reader.page("/")).contains(cite(asking));
        reader.post(
                request(reader, asking), "answer", "grant", "day", day(3, 8).toString(), "reason", "Deux semaines.");
        assertThat(signedIn(asking.officer()).page("/sheet/check")).contains("8 mars " + year);

        World.Team second = pilots.get(1);
        asks(second, day(6, 30));
        one.post(request(one, second), "answer", "refuse", "reason", "Les lecteurs attendent.");
        assertThat(signedIn(second.officer()).page(cite(second))).contains("ne prolonge pas", "22 février " + year);
    }

    private String request(Visitor answering, World.Team team) {
        Matcher form = Pattern.compile("action=\"([^\"]+/answer)\"").matcher(answering.page(cite(team)));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private void aDateMovesForAll() {
        String[] move = {"milestone", "SYNTHESES", "day", day(5, 3).toString(), "reason", "Les ponts d’avril."};
        assertThat(other.post(address() + "/dates", move).status()).isEqualTo(302);
        Visitor anyone = signedIn(pilots.get(2).reception());
        assertThat(anyone.page(address())).contains("3 mai " + year, "annoncée au lancement pour le 11 avril " + year);
        assertThat(anyone.page(address() + "/dates")).contains("Les ponts d’avril.");
        Visitor concerned = signedIn(pilots.get(2).officer());
        Awaitility.await()
                .untilAsserted(() -> assertThat(concerned.page("/account/messages"))
                        .contains("la date passe du 11 avril " + year + " au 3 mai " + year, "Les ponts d’avril."));
        assertThat(signedIn(team.officer()).page("/account/messages"))
                .as("a Cité that takes no part is not told")
                .doesNotContain("Les ponts d’avril.");
    }

    private void theLastDayPassesAndNothingLocks() {
        clock.moveTo(day(2, 23));
        Visitor officer = signedIn(pilots.get(2).officer());
        assertThat(answers(officer, "0").status()).isEqualTo(200);
        assertThat(officer.page("/sheet/1.1.1")).contains("Cette grille était attendue le 22 février " + year);
        assertThat(signedIn(pilots.getFirst().officer()).page("/sheet/1.1.1"))
                .as("it was given more days")
                .doesNotContain("Cette grille était attendue");
    }

    private void theYearIsClosedForEverAndTheNextBeginsFromIt() {
        clock.moveTo(LocalDate.of(year, 12, 20));
        Visitor officer = signedIn(pilots.getFirst().officer());
        assertThat(one.post(address() + "/closing", "typed", String.valueOf(year))
                        .location())
                .isEqualTo(address());
        assertThat(answers(officer, "1").status()).isEqualTo(409);
        assertThat(one.post(cite(late) + "/offer", "day", day(12, 30).toString(), "reason", "Trop tard, hélas.")
                        .page())
                .contains("est close", "Trop tard, hélas.");
        assertThat(officer.page(address())).contains("Close le 20 décembre " + year, TEXT + " GOALS");

        String next = String.valueOf(year + 1);
        one.post("/campaigns", "year", next);
        assertThat(one.page("/campaigns/" + next + "/preparation/goals")).contains(TEXT + " GOALS");
    }
}
