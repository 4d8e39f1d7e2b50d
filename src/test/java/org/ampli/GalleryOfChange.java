package org.ampli;

import static org.ampli.Gallery.at;
import static org.ampli.Gallery.followed;

import java.util.List;

/** The pages of what Cités decide to change, and of the help that they get. */
final class GalleryOfChange {

    private static final String OFFICER = "referent@nanterre.example";
    private static final String EMPTY = "referent@marseille-paca.example";

    private GalleryOfChange() {}

    static List<Gallery.View> all() {
        return List.of(
                at(OFFICER, "plan", "/improvement"),
                followed(OFFICER, "plan-dates", "/improvement", "main .actions a[href*=dates]"),
                followed(OFFICER, "plan-action", "/improvement", "main .plan-what a"),
                followed(OFFICER, "plan-action-done", "/improvement", "#in-DONE ~ ul .plan-what a"),
                followed(OFFICER, "plan-adding", "/improvement", "main .actions .button-primary"),
                at(OFFICER, "plan-beside", "/sheet/2.ORG.1.2"),
                at(OFFICER, "support", "/support"),
                followed(OFFICER, "support-visit", "/support", "main a[href*=visits]"),
                followed(OFFICER, "support-signed", "/support", "main a[href*=contracts]"),
                followed("manager@la-rochelle.example", "support-draft", "/support", "main a[href*=contracts]"),
                at(EMPTY, "plan-empty", "/improvement"),
                at(EMPTY, "support-empty", "/support"),
                at("manager@porto.example", "support-reader", "/support/cites/nanterre"),
                at("manager@genova.example", "plan-network", "/improvement/network"));
    }
}
