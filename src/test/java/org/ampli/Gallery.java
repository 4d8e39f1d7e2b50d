package org.ampli;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every page that somebody may meet, and the way to stand before it: what looks at pages looks at these. */
public final class Gallery {

    private static final String OFFICER = "referent@nanterre.example";
    private static final String MEMBER = "accueil@nanterre.example";
    private static final String SENDER = "referent@orne.example";
    private static final String STEERING = "manager@genova.example";
    private static final String OFFICE = "bureau@reseau.example";
    private static final int YEAR = LocalDate.now().minusDays(18).plusMonths(2).getYear();
    private static final String WRITE = "/" + YEAR + "/preparation/goals";

    private final Mailbox mailbox;
    private final LongCite longest;

    /** @param longest whose names and texts are as long as they may be */
    public Gallery(Mailbox mailbox, LongCite longest) {
        this.mailbox = mailbox;
        this.longest = longest;
    }

    /**
     * One page.
     *
     * @param name what its pictures are called
     * @param visitor the address of whoever stands before it, empty for a passer-by
     */
    public record View(String name, String visitor, Consumer<Page> way) {

        public void open(Page page) {
            way.accept(page);
        }
    }

    /** All of them, those of one visitor together. */
    public List<View> all() {
        return Stream.of(
                        ofAnybody(),
                        ofTheOfficer(),
                        refusals(),
                        ofTheOthers(),
                        ofTheOffice(),
                        ofTheYear(),
                        new GalleryOfReadings(mailbox.database()).all(),
                        GalleryOfChange.all(),
                        ofTheLongest())
                .flatMap(List::stream)
                .toList();
    }

    private List<View> ofAnybody() {
        return List.of(
                at("", "sign-in", "/sign-in"),
                new View("link-sent", "", page -> ask(page, "conseil@nanterre.example")),
                new View("link", "", page -> {
                    ask(page, "documentation@nanterre.example");
                    page.navigate(mailbox.linkTo("documentation@nanterre.example", "/sign-in/link/"));
                }),
                at("", "link-over", "/sign-in/link/there-is-no-such-link"),
                at("", "invitation-over", "/invitations/there-is-no-such-invitation"),
                at("", "network", "/cites"),
                at("", "grid", "/grid-editions/current"));
    }

    private List<View> ofTheOfficer() {
        return List.of(
                at(OFFICER, "home-officer", "/"),
                at(OFFICER, "sheet", "/sheet/1.4.3"),
                new View("sheet-adding", OFFICER, page -> {
                    page.navigate("/sheet/1.4.4");
                    page.locator("#add-file summary").click();
                }),
                at(OFFICER, "sheet-library", "/sheet/1.2.2?find="),
                posted(OFFICER, "sheet-clash", "/sheet/1.4.3", "/answer", Map.of("answer", "no", "argument", "Non.")),
                at(OFFICER, "history", "/sheet/1.4.3/history"),
                at(OFFICER, "whole", "/sheet/all"),
                at(OFFICER, "check", "/sheet/check"),
                at(OFFICER, "meetings", "/sheet/meetings"),
                at(OFFICER, "sendings-none", "/sendings"),
                at(OFFICER, "feedback-none", "/feedback"),
                at(OFFICER, "evidence", "/evidence"),
                followed(OFFICER, "evidence-item", "/evidence", ".evidence-title a"),
                posted(OFFICER, "evidence-refused", "/evidence", "", Map.of("kind", "link", "url", "ici")),
                at(OFFICER, "team", "/team"),
                followed(OFFICER, "help-one", "/difficulties", "main .row-line .button"),
                posted(OFFICER, "help-refused", "/difficulties", "", Map.of("text", " ")),
                at(OFFICER, "account", "/account"),
                at(OFFICER, "messages", "/account/messages"),
                at(OFFICER, "cite", "/cites/nanterre"));
    }

    /** One refusal of each kind. */
    private List<View> refusals() {
        return List.of(
                at(OFFICER, "refusal-404", "/there-is-no-such-page"),
                at(OFFICER, "refusal-403", "/mails"),
                posted(OFFICER, "refusal-409", "/sheet/3.1.1", "/undo", Map.of()),
                posted(STEERING, "typed", "/campaigns", WRITE, Map.of("body", "Un but de trop.")),
                at(OFFICER, "refusal-422", "/evidence?page=-1"),
                posted(OFFICER, "refusal-413", "/sheet/1.4.3", "/answer", Map.of("argument", "a".repeat(2_200_000))));
    }

    private List<View> ofTheOthers() {
        return List.of(
                at(MEMBER, "home-member", "/"),
                at("manager@la-rochelle.example", "home-manager", "/"),
                at("manager@la-rochelle.example", "check-visa", "/sheet/check"),
                at(SENDER, "home-sent", "/"),
                at(SENDER, "sheet-sent", "/sheet/1.4.3"),
                at(SENDER, "sendings", "/sendings"),
                followed(SENDER, "receipt", "/sendings", "main .row-title a"),
                followed(SENDER, "sent-grid", "/sendings", "main .row-line .button"),
                at("referent@geneve.example", "readings", "/readings/time"),
                at("referent@geneve.example", "help", "/difficulties"),
                at("referent@marseille-paca.example", "home-empty", "/"),
                at("referent@marseille-paca.example", "evidence-empty", "/evidence"),
                followed(STEERING, "grid-propose", "/grid-editions/current", ".edition-act a"),
                followed(STEERING, "grid-proposal", "/grid-proposals?state=kept", "main .row-title a"),
                followed(STEERING, "grid-indicator", "/grid-drafts/" + (YEAR + 1), "main .row-line .button"),
                followed(STEERING, "grid-translation", "/grid-translations/2010/en", "main .row-text a"));
    }

    private List<View> ofTheOffice() {
        return List.of(
                at(OFFICE, "home-office", "/"),
                at(OFFICE, "mails", "/mails"),
                at(OFFICE, "people", "/cites/nanterre/people"));
    }

    /** The network, its groups and its years, as a member of the steering group meets them. */
    private List<View> ofTheYear() {
        return """
                /campaigns /campaigns/%1$d /campaigns/%1$d/cites /campaigns/%1$d/dates /campaigns/%2$d/preparation
                /campaigns/%1$d/cites/nanterre /campaigns/%2$d/choice /campaigns/%2$d/dates /cites/nanterre/practice
                /campaigns/%2$d/preparation/goals /campaigns/%2$d/preparation/goals/history /cites/nanterre/onboarding
                /technical-group /technical-group/meetings /steering-group /candidacies /vacancies /calendar
                /campaigns/%1$d/pairs /campaigns/%2$d/pairs /campaigns/%1$d/pairs/nanterre /grid-editions
                /grid-editions/%2$d /grid-editions/%2$d/difference /grid-editions/%2$d/exports /grid-drafts/%2$d
                /grid-proposals /grid-translations/2010 /cites/nanterre/mandates /cites/nanterre/label /""".formatted(YEAR, YEAR + 1)
                .strip()
                .transform(all -> Stream.of(all.split("\\s+")))
                .map(address -> at(STEERING, "steering" + address.replace('/', '-'), address))
                .toList();
    }

    private List<View> ofTheLongest() {
        return List.of(
                new View("invitation", "", page -> page.navigate(mailbox.linkTo(longest.invited(), "/invitations/"))),
                at(longest.officer(), "long-home", "/"),
                at(longest.officer(), "long-sheet", "/sheet/1.1.1?find="),
                at(longest.officer(), "long-whole", "/sheet/all"),
                at(longest.officer(), "long-evidence", "/evidence"),
                followed(longest.officer(), "long-item", "/evidence", ".evidence-title a"),
                at(longest.officer(), "long-team", "/team"),
                at(longest.officer(), "long-check", "/sheet/check"));
    }

    static View at(String visitor, String name, String address) {
        return new View(name, visitor, page -> page.navigate(address));
    }

    /** Where the first link of a page leads. */
    static View followed(String visitor, String name, String address, String link) {
        return new View(name, visitor, page -> {
            page.navigate(address);
            page.navigate(page.locator(link).first().getAttribute("href"));
        });
    }

    /** What a form posted from a page answers. */
    private static View posted(String visitor, String name, String from, String to, Map<String, String> fields) {
        return new View(name, visitor, page -> {
            page.navigate(from);
            page.waitForNavigation(() -> page.evaluate("""
                    ([action, fields]) => {
                      const form = document.createElement("form");
                      fields._csrf = document.querySelector("[name=_csrf]").value;
                      for (const name in fields)
                        Object.assign(form.appendChild(document.createElement("textarea")), {name, value: fields[name]});
                      Object.assign(form, {action, method: "post", hidden: true});
                      document.body.appendChild(form).submit();
                    }
                    """, List.of(from + to, new java.util.HashMap<>(fields))));
        });
    }

    private static void ask(Page page, String email) {
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.locator("form[action='/sign-in/link'] button").click();
    }
}
