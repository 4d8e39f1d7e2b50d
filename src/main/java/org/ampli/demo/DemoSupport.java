package org.ampli.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.shared.Page;
import org.ampli.support.SupportExample;
import org.ampli.support.SupportExample.Terms;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A visit and a signed contract at Nanterre; at La Rochelle a contract that is being drafted. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(41)
class DemoSupport implements ApplicationRunner {

    private final SupportExample example;
    private final People people;
    private final Clock clock;

    DemoSupport(SupportExample example, People people, Clock clock) {
        this.example = example;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        LocalDate today = LocalDate.now(clock.withZone(Page.ZONE));
        Member nanterre = member("referent@nanterre");
        if (example.untouched(nanterre) && example.accompanied(nanterre)) {
            nanterre(nanterre, today);
        }
        Member laRochelle = member("referent@la-rochelle");
        if (example.untouched(laRochelle) && example.accompanied(laRochelle)) {
            example.draft(
                    laRochelle,
                    new Terms(
                            "Donner une place à la documentation dans l’entretien de conseil\u202f: aujourd’hui l’une"
                                    + " commence quand l’autre est fini.\n\nÀ la fin, un conseiller sur deux ouvre un"
                                    + " dossier avec la personne pendant l’entretien.",
                            "Une relecture de notre déroulé d’entretien, et deux échanges à distance entre"
                                    + " documentalistes.",
                            "",
                            today.plusDays(20),
                            today.plusMonths(5)));
        }
    }

    private void nanterre(Member officer, LocalDate today) {
        Member reader = member("referent@geneve");
        example.help(
                officer,
                "Nos partenaires n’alimentent pas encore le tableau de bord. Pourriez-vous nous montrer comment vous"
                        + " l’avez commencé chez vous\u202f?",
                reader,
                "Volontiers. Nous avons commencé par trois chiffres que chacun avait déjà\u202f; je viens avec nos deux"
                        + " premières versions.");
        example.visit(
                reader,
                officer,
                today.minusDays(4),
                "Référent qualité, manager, documentaliste, un partenaire\u202f; référent qualité de Genève",
                "Le tableau de bord tient sur une page et chacun y retrouve son activité. La ligne des entretiens hors"
                        + " les murs reste vide\u202f: personne ne sait encore qui la remplit.\n\nÀ l’accueil, la nouvelle"
                        + " signalétique se lit de la porte. Deux visiteurs ont trouvé seuls le pôle création"
                        + " d’entreprise.\n\nReste à faire\u202f: écrire en trois lignes qui saisit quoi, et le dire au"
                        + " prochain comité.");
        example.sign(
                example.draft(
                        officer,
                        new Terms(
                                "Que le tableau de bord soit rempli par tous les partenaires et regardé ensemble à chaque"
                                        + " comité.\n\nQue deux décisions au moins en soient sorties avant la fin.",
                                "Le référent qualité de Genève relit les versions du tableau, répond par téléphone, et met"
                                        + " l’équipe en relation avec ses propres partenaires.",
                                "Une visite à mi-parcours, une autre pour le dernier comité.",
                                today.minusDays(3),
                                today.plusMonths(6))),
                member("manager@nanterre"));
    }

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }
}
