package org.ampli.demo;

import java.time.LocalDate;
import java.util.List;
import org.ampli.campaign.Campaigns;
import org.ampli.improvement.ActionId;
import org.ampli.improvement.ActionPlanId;
import org.ampli.improvement.ActionState;
import org.ampli.improvement.ImprovementExample;
import org.ampli.improvement.ImprovementExample.Wanted;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other Cités changed after last year, one action each, so that the network has numbers to look at. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(42)
class DemoNetworkActions implements ApplicationRunner {

    /** One action of one Cité, so that the network has numbers to look at. */
    private record Other(String slug, String what, String who, String code, ActionState state) {}

    private static final List<Other> OTHERS = List.of(
            new Other(
                    "la-rochelle",
                    "Afficher la charte à l’entrée et la lire avec chaque groupe",
                    "L’accueil",
                    "1.1.1",
                    ActionState.DONE),
            new Other(
                    "orne",
                    "Tenir une réunion d’équipe le premier lundi du mois",
                    "Le manager",
                    "2.RH.3.1",
                    ActionState.DONE),
            new Other(
                    "haute-normandie",
                    "Annoncer le programme trois semaines à l’avance",
                    "La chargée d’accueil",
                    "2.COM.1.1",
                    ActionState.DONE),
            new Other(
                    "sqy",
                    "Compter les visiteurs venus pour un atelier",
                    "Le référent qualité",
                    "2.RH.6.1",
                    ActionState.DONE),
            new Other(
                    "geneve",
                    "Donner les guides du réseau à chaque nouveau collègue",
                    "Le manager",
                    "2.RH.3.4",
                    ActionState.UNDER_WAY),
            new Other(
                    "cotes-d-armor",
                    "Prêter une salle aux personnes qui préparent un entretien",
                    "L’accueil",
                    "2.ORG.2.1",
                    ActionState.UNDER_WAY),
            new Other(
                    "nord-franche-comte",
                    "Relire chaque trimestre la liste des sites conseillés",
                    "La documentaliste",
                    "2.ORG.3.1",
                    ActionState.UNDER_WAY),
            new Other(
                    "region-mulhousienne",
                    "Partager un agenda avec les partenaires",
                    "Le référent qualité",
                    "2.COM.2.1",
                    ActionState.GIVEN_UP));

    private final ImprovementExample example;
    private final Campaigns campaigns;
    private final People people;

    DemoNetworkActions(ImprovementExample example, Campaigns campaigns, People people) {
        this.example = example;
        this.campaigns = campaigns;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        campaigns.all().stream()
                .filter(campaign -> campaign.closedAt() != null)
                .findFirst()
                .ifPresent(last -> OTHERS.stream()
                        .filter(other -> example.untouched(officer(other)))
                        .forEach(other ->
                                begin(other, last.year(), last.synthesesBy().plusDays(12))));
    }

    private void begin(Other other, int year, LocalDate start) {
        Member officer = officer(other);
        ActionPlanId plan = example.begin(officer, year, start);
        Wanted wanted = new Wanted(other.what(), other.who(), "", start.plusMonths(4), List.of(other.code()));
        ActionId action = example.add(officer, plan, start.plusDays(3), wanted);
        String reason = other.state() == ActionState.GIVEN_UP ? "Chacun garde son propre agenda pour l’instant." : "";
        example.move(officer, action, start.plusMonths(3), other.state(), reason);
    }

    private Member officer(Other other) {
        return people.withEmail("referent@" + other.slug() + ".example")
                .flatMap(people::member)
                .orElseThrow();
    }
}
