package org.ampli.demo;

import java.time.LocalDate;
import java.util.List;
import org.ampli.campaign.Campaign;
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

/** What Nanterre changed after last year: some of it done, one thing later than meant, one given up. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(40)
class DemoImprovement implements ApplicationRunner {

    private final ImprovementExample example;
    private final Campaigns campaigns;
    private final People people;

    DemoImprovement(ImprovementExample example, Campaigns campaigns, People people) {
        this.example = example;
        this.campaigns = campaigns;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Member officer = member("referent@nanterre");
        Campaign last = campaigns.all().stream()
                .filter(campaign -> campaign.closedAt() != null)
                .findFirst()
                .orElse(null);
        if (last == null || !example.untouched(officer)) {
            return;
        }
        LocalDate start = last.synthesesBy().plusDays(12);
        ActionPlanId plan = example.begin(officer, last.year(), start);
        survey(officer, plan, start);
        documentation(officer, plan, start);
        newcomers(officer, plan, start);
        dashboard(officer, plan, start);
        evenings(officer, plan, start);
    }

    private void survey(Member officer, ActionPlanId plan, LocalDate start) {
        ActionId survey = example.add(
                officer,
                plan,
                start,
                new Wanted(
                        "Distribuer le questionnaire de satisfaction toute l’année, et non plus seulement en novembre",
                        "L’accueil, avec la documentaliste pour la saisie",
                        "Des réponses chaque mois, lues en réunion d’équipe, et au moins un changement décidé à partir"
                                + " d’elles.",
                        start.plusMonths(3),
                        List.of("1.4.3")));
        example.move(officer, survey, start.plusDays(9), ActionState.UNDER_WAY, "");
        example.review(
                member("accueil@nanterre"),
                survey,
                start.plusDays(45),
                "Vingt à trente réponses par mois, davantage le mercredi. Les plus jeunes répondent peu\u202f: la question"
                        + " ouverte leur paraît longue.");
        example.review(
                officer,
                survey,
                start.plusDays(88),
                "La question ouverte est devenue un choix de trois phrases à compléter. Les réponses des moins de"
                        + " vingt-six ans ont doublé\u202f; l’équipe en lit dix à voix haute à chaque réunion.");
        example.move(
                officer,
                survey,
                start.plusDays(89),
                ActionState.DONE,
                "Le questionnaire est à l’accueil, à la sortie des ateliers et en ligne.");
    }

    private void documentation(Member officer, ActionPlanId plan, LocalDate start) {
        ActionId poles = example.add(
                member("documentation@nanterre"),
                plan,
                start.plusDays(2),
                new Wanted(
                        "Reclasser les dossiers documentaires par pôle et poser une signalétique que l’on comprend en"
                                + " entrant",
                        "La documentaliste",
                        "Un visiteur trouve le bon rayon sans demander\u202f; nous l’observerons une demi-journée.",
                        start.plusMonths(2),
                        List.of("2.ORG.1.2", "2.ORG.2.2")));
        example.move(officer, poles, start.plusDays(20), ActionState.UNDER_WAY, "");
        example.postpone(
                officer,
                poles,
                start.plusDays(52),
                start.plusMonths(4),
                "Les panneaux ont été livrés avec six semaines de retard.");
        example.review(
                officer,
                poles,
                start.plusMonths(4).minusDays(3),
                "Sur quinze visiteurs observés, onze vont droit au bon rayon. Les quatre autres cherchaient la création"
                        + " d’entreprise, rangée derrière le pilier\u202f: nous l’avons avancée.");
        example.move(officer, poles, start.plusMonths(4).minusDays(2), ActionState.DONE, "");
    }

    private void newcomers(Member officer, ActionPlanId plan, LocalDate start) {
        ActionId welcome = example.add(
                officer,
                plan,
                start.plusDays(5),
                new Wanted(
                        "Écrire une procédure d’accueil pour les nouveaux collègues et la remettre le premier jour",
                        "Le manager et deux conseillers",
                        "Les deux prochains arrivants disent ce qui leur a manqué.",
                        start.plusMonths(5),
                        List.of("2.RH.3.3")));
        example.move(officer, welcome, start.plusDays(30), ActionState.UNDER_WAY, "");
        example.move(
                officer,
                welcome,
                start.plusMonths(4),
                ActionState.DONE,
                "Quatre pages, une visite avec chaque pôle, et un collègue qui répond aux questions la première"
                        + " semaine.");
    }

    private void dashboard(Member officer, ActionPlanId plan, LocalDate start) {
        ActionId dashboard = example.add(
                officer,
                plan,
                start.plusDays(6),
                new Wanted(
                        "Construire avec les partenaires un tableau de bord de dix lignes au plus",
                        "Le référent qualité, avec deux partenaires",
                        "Le tableau est regardé ensemble à chaque comité, et l’on y décide quelque chose.",
                        start.plusMonths(6),
                        List.of("2.PIL.2.1", "2.PIL.2.3")));
        example.move(officer, dashboard, start.plusMonths(3), ActionState.UNDER_WAY, "");
        example.review(
                officer,
                dashboard,
                start.plusMonths(5),
                "Sept lignes sont choisies. Il manque encore une façon simple de compter les entretiens menés par les"
                        + " partenaires dans leurs propres locaux.");
    }

    private void evenings(Member officer, ActionPlanId plan, LocalDate start) {
        ActionId evenings = example.add(
                officer,
                plan,
                start.plusDays(8),
                new Wanted(
                        "Ouvrir un soir par semaine jusqu’à 20 heures",
                        "Le manager",
                        "Des salariés viennent à cette heure-là, que nous ne voyons pas en journée.",
                        start.plusMonths(3),
                        List.of()));
        example.move(
                officer,
                evenings,
                start.plusDays(70),
                ActionState.GIVEN_UP,
                "Le bâtiment ferme à 19 heures et le gardiennage n’est pas financé. Nous proposons à la place des"
                        + " entretiens à distance le jeudi soir.");
    }

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }
}
