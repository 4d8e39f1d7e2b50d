package org.ampli.demo;

import org.ampli.difficulty.DifficultyExample;
import org.ampli.difficulty.DifficultyId;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two difficulties of Nanterre: one that a reader answered and the Cité closed, one that waits. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
@Order(30)
class DemoDifficulties implements ApplicationRunner {

    private final DifficultyExample example;
    private final People people;

    DemoDifficulties(DifficultyExample example, People people) {
        this.example = example;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Member officer = member("referent@nanterre");
        if (!example.untouched(officer)) {
            return;
        }
        DifficultyId survey = example.report(
                officer,
                "1.4.3",
                "Nous menons notre enquête en novembre seulement, pendant la semaine de l’orientation. Peut-on répondre"
                        + " «\u202foui\u202f» si elle ne dure pas toute l’année\u202f?");
        example.settle(
                survey,
                member("referent@geneve"),
                "Oui\u202f: la grille demande si vous exploitez un questionnaire, pas à quelle fréquence. Dites quand vous"
                        + " le distribuez, qui lit les réponses et ce que vous avez changé depuis, et joignez la synthèse"
                        + " de novembre.",
                officer,
                "C’est plus clair. Nous avons joint la synthèse et raconté ce qui a changé à l’accueil.");
        example.report(
                member("accueil@nanterre"),
                "",
                "Nous n’arrivons pas à réunir l’accueil, la documentation et le conseil le même jour. Faut-il une réunion"
                        + " commune, ou peut-on recueillir les avis séparément et les rapprocher ensuite\u202f?");
    }

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }
}
