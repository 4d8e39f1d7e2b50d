package org.ampli.demo;

import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.watch.ProposalExample;
import org.ampli.watch.ProposalId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the network would change in its grid, in every state; each answer says that it is an example. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(31)
class DemoProposals implements ApplicationRunner {

    private static final String READER = "referent@geneve";
    private static final String STEERER = "manager@paris-la-villette";

    private final ProposalExample example;
    private final People people;

    DemoProposals(ProposalExample example, People people) {
        this.example = example;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (example.untouched()) {
            answered();
            waiting();
        }
    }

    private void answered() {
        ProposalId privacy = example.propose(
                member("conseil@la-rochelle"),
                "2.RH.2.1",
                "reword",
                "La réglementation a changé en 2018\u202f: «\u202finformatique et liberté\u202f» ne dit plus rien aux plus jeunes d’entre"
                        + " nous. Nommer le RGPD rendrait la question claire pour tous.",
                "Respectez-vous la réglementation sur la protection des données personnelles (RGPD) ?");
        example.say(
                member("documentation@nanterre"), privacy, "D’accord, à condition de rester valable hors de l’Union.");
        example.sort(member(READER), privacy, "KEPT", "Exemple de la démonstration\u202f: la question a vieilli.");
        example.decide(
                member(STEERER),
                privacy,
                "ACCEPTED",
                "Exemple de la démonstration\u202f: reprise dans l’édition en consultation.");
        ProposalId guides = example.propose(
                member("manager@haute-normandie"),
                "2.RH.3.4",
                "withdraw",
                "Les guides sont maintenant en ligne et ouverts à tous\u202f: la question ne distingue plus rien.",
                "");
        example.sort(member("manager@porto"), guides, "KEPT", "Exemple de la démonstration\u202f: à trancher.");
        example.decide(
                member("manager@genova"),
                guides,
                "REFUSED",
                "Exemple de la démonstration\u202f: avoir les guides n’est pas s’en servir, la question garde son sens.");
        ProposalId waitingTime = example.propose(
                member("accueil@orne"),
                "1.2.1",
                "other",
                "La question est posée à l’envers\u202f: dire oui signale un écart, et l’équipe s’y trompe à chaque fois.",
                "");
        example.sort(
                member(READER),
                waitingTime,
                "SET_ASIDE",
                "Exemple de la démonstration\u202f: le sens de la question est maintenant signalé sous l’indicateur.");
    }

    private void waiting() {
        ProposalId sources = example.propose(
                member("referent@nanterre"),
                "1.4.4",
                "split",
                "Deux questions en une\u202f: une information peut être sourcée sans être pluraliste. Nous répondons oui à"
                        + " l’une et non à l’autre, et l’argumentation devient confuse.",
                "");
        example.say(member("referent@milano"), sources, "Même difficulté chez nous.");
        example.sort(member(READER), sources, "KEPT", "Exemple de la démonstration\u202f: à décider.");
        ProposalId events = example.propose(
                member("referent@barcelona"),
                "3.1.2",
                "reword",
                "Citer trois événements n’est pas répondre par oui ou par non. Pourrait-on demander s’il y en a eu trois,"
                        + " puis lesquels\u202f?",
                "Avez-vous participé à trois événements exemplaires de votre territoire ?");
        example.sort(member("manager@porto"), events, "TO_STUDY", "");
        example.propose(
                member("documentation@nanterre"),
                "2.ORG.3.1",
                "add",
                "La veille se fait de plus en plus à plusieurs Cités. Une question sur la veille partagée manque ici.",
                "Partagez-vous votre veille documentaire avec d’autres Cités des métiers ?");
    }

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }
}
