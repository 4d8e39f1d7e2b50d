package org.ampli;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ampli.demo.World;
import org.ampli.network.Cite;
import org.ampli.network.Registering;

/**
 * A Cité of its own in which everything is as long as it may be: its name, an argument, a title, a library, a talk.
 *
 * @param officer the address of its quality officer
 * @param invited the address of somebody who has not answered yet
 */
public record LongCite(String officer, String invited) {

    private static final String NAME =
            "Cité des métiers, de l’orientation, de la formation professionnelle et de l’accompagnement vers l’emploi "
                    + "de Saint-Quentin-en-Yvelines et des vallées de l’Orge";
    private static final String SENTENCE =
            "Chaque lundi, l’équipe relit les fiches du pôle et note ce qui a manqué aux visiteurs\u202f; ";
    private static final String WORD = "anticonstitutionnellement".repeat(7);

    /** Builds it in a running Ampli, most of it through its forms. */
    public static LongCite build(Registering registering, World world, String address) {
        String slug = "tres-longue-" + UUID.randomUUID().toString().substring(0, 8);
        String town = "Montigny-le-Bretonneux, Saint-Quentin-en-Yvelines";
        Cite cite = Cite.of(slug, NAME, town, "FR", "fr");
        world.team(registering.cite(cite), slug, town, Locale.FRENCH);
        LongCite built = new LongCite("referent@" + slug + ".example", "nouvelle-collegue@" + slug + ".example");
        built.fill(Visitor.signedIn(address, built.officer()));
        return built;
    }

    private void fill(Visitor visitor) {
        String argument = (WORD + " " + SENTENCE.repeat(200)).substring(0, 10_000);
        visitor.autosave("1.1.1", Map.of("seen", "0", "answer", "no", "argument", argument));
        for (int i = 0; i < 40; i++) {
            String remark = i == 0 ? "https://partage.example/" + WORD : "Remarque " + (i + 1) + ". " + SENTENCE;
            visitor.post("/sheet/1.1.1/discussion", "id", UUID.randomUUID().toString(), "text", remark);
        }
        for (int i = 0; i < 50; i++) {
            String title = i == 49 ? (WORD + SENTENCE.repeat(3)).substring(0, 200) : "Compte rendu no " + (i + 1);
            visitor.post(
                    "/sheet/1.1.1/attachments",
                    Map.of("kind", "link", "title", title, "url", "https://partage.example/" + WORD + "?" + i));
        }
        visitor.post(
                "/team/invitations",
                Map.of("name", "Nouvelle collègue", "email", invited, "role", "TEAM_MEMBER", "functions", "EVENTS"));
    }
}
