package org.ampli.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ampli.grid.GridEditionId;
import org.ampli.grid.GridEditions;
import org.ampli.grid.Indicator;
import org.ampli.grid.IndicatorContent;
import org.ampli.grid.Level;
import org.ampli.grid.PreparingEdition;
import org.ampli.grid.RevisingIndicator;
import org.ampli.network.Member;
import org.springframework.stereotype.Component;

/**
 * Prepares the draft edition of the demo, through the gestures of those who prepare one: it shows the process and says
 * so, and nothing in it was decided by the network.
 */
@Component
public class DraftExample {

    private final GridEditions editions;
    private final PreparingEdition preparing;
    private final RevisingIndicator revising;

    DraftExample(GridEditions editions, PreparingEdition preparing, RevisingIndicator revising) {
        this.editions = editions;
        this.preparing = preparing;
        this.revising = revising;
    }

    public boolean known(String code) {
        return editions.line(code).isPresent();
    }

    /** A draft with one change of each kind that a reader may meet, in consultation until a day. */
    public void prepare(Member member, String code, LocalDate until) {
        GridEditionId draft = preparing.begin(member, code);
        Changing changing = new Changing(member, draft, code);
        changing.reword(
                "2.RH.2.1",
                "Respectez-vous la réglementation sur la protection des données personnelles (RGPD) ?",
                "Exemple de la démonstration\u202f: la réglementation n’est plus celle de 2010.");
        changing.reword(
                "1.4.4",
                "Les informations données sont-elles systématiquement sourcées ?",
                "Exemple de la démonstration\u202f: deux questions en une, à séparer.");
        revising.split(
                member,
                draft,
                changing.at("1.4.4").id(),
                asked("1.4", "Les informations données sont-elles pluralistes ?", false));
        changing.slip("2.ORG.1.1", "champs de préoccupations", "champs de préoccupation");
        revising.add(
                member,
                draft,
                asked("2.COM.1", "Le programme se lit-il en ligne, y compris avec un lecteur d'écran ?", true));
        preparing.consult(member, draft, until);
    }

    private static IndicatorContent asked(String criterion, String text, boolean coming) {
        return new IndicatorContent(
                criterion,
                text,
                Level.FUNDAMENTAL,
                true,
                false,
                List.of(),
                coming,
                false,
                "Exemple de la démonstration.");
    }

    /** What the example changes in one draft. */
    private final class Changing {

        private final Member member;
        private final GridEditionId draft;
        private final String code;

        Changing(Member member, GridEditionId draft, String code) {
            this.member = member;
            this.draft = draft;
            this.code = code;
        }

        Indicator at(String indicator) {
            return editions.recorded(editions.line(code).orElseThrow(), Locale.FRENCH)
                    .indicator(indicator)
                    .orElseThrow();
        }

        void reword(String indicator, String text, String reason) {
            write(at(indicator), text, false, reason);
        }

        void slip(String indicator, String before, String after) {
            Indicator old = at(indicator);
            write(old, old.text().replace(before, after), true, "Exemple de la démonstration\u202f: une coquille.");
        }

        private void write(Indicator old, String text, boolean slip, String reason) {
            IndicatorContent content = new IndicatorContent(
                    old.criterion().code(),
                    text,
                    old.level(),
                    old.levelPresumed(),
                    old.yesIsGap(),
                    List.of(),
                    false,
                    slip,
                    reason);
            revising.rewrite(member, draft, old.id(), 0, content);
        }
    }
}
