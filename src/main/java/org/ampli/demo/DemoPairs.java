package org.ampli.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ampli.campaign.CampaignId;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.People;
import org.ampli.pairing.PairingExample;
import org.ampli.pairing.ReaderPlace;
import org.ampli.reader.ReaderExample;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Who reads whom in the demo: searched as the steering group would, around two readers put by hand for Nanterre. */
@Component
@ConditionalOnBooleanProperty("ampli.demo")
class DemoPairs {

    /** By the address of a reader, the languages in which they read. */
    private static final Map<String, String> LANGUAGES = Map.of(
            "referent@geneve", "fr de",
            "manager@porto", "pt fr es",
            "referent@milano", "it fr",
            "manager@barcelona", "ca es fr",
            "referent@irun", "es fr",
            "manager@roma-lazio", "it en",
            "referent@marseille-paca", "fr it",
            "referent@limoges-limousin", "fr es");

    private final PairingExample pairs;
    private final ReaderExample readers;
    private final People people;

    DemoPairs(PairingExample pairs, ReaderExample readers, People people) {
        this.pairs = pairs;
        this.readers = readers;
        this.people = people;
    }

    void declare() {
        LANGUAGES.forEach((address, languages) -> readers.speaks(member(address), languages.split(" ")));
        readers.tie(
                member("referent@limoges-limousin"),
                cite("la-rochelle"),
                "J’ai animé l’espace documentation de La Rochelle jusqu’à l’an dernier.");
    }

    /** The year before: read by those who sat in the group then. */
    void pairLastYear(Member by, CampaignId campaign, LocalDate day) {
        DemoFile cites = DemoFile.named("last-year.yaml").part("cites");
        cites.values().keySet().forEach(slug -> {
            List<String> readers = cites.part(slug).texts("readers");
            for (ReaderPlace place : List.of(ReaderPlace.LEAD, ReaderPlace.SECOND)) {
                Member reader = member(readers.get(place.ordinal()));
                pairs.choose(
                        by,
                        campaign,
                        cite(slug),
                        new PairingExample.Choice(place, reader, "Lit la langue de la Cité."));
            }
        });
        pairs.pair(by, campaign, day);
    }

    /** The year that runs: Nanterre has the readers whom the rest of the demo speaks of. */
    void pairAroundNanterre(Member by, CampaignId campaign, LocalDate day) {
        CiteId nanterre = cite("nanterre");
        pairs.choose(
                by,
                campaign,
                nanterre,
                new PairingExample.Choice(
                        ReaderPlace.LEAD,
                        member("referent@geneve"),
                        "Genève a commencé l’an dernier, avec Nanterre, un travail sur l’accueil des publics."));
        pairs.choose(
                by,
                campaign,
                nanterre,
                new PairingExample.Choice(
                        ReaderPlace.SECOND,
                        member("manager@porto"),
                        "Nanterre a demandé un regard d’un autre pays, et le manager de Porto lit le français."));
        pairs.pair(by, campaign, day);
    }

    /** Some time, two weeks into the year. */
    void spend(CampaignId campaign, LocalDate today) {
        readers.visit(member("referent@geneve"), campaign, cite("nanterre"), today.minusDays(4), 6);
        readers.visit(member("manager@porto"), campaign, cite("nanterre"), today.minusDays(4), 7);
    }

    private CiteId cite(String slug) {
        return member("referent@" + slug).ownCite();
    }

    private Member member(String address) {
        return people.withEmail(address + ".example").flatMap(people::member).orElseThrow();
    }
}
