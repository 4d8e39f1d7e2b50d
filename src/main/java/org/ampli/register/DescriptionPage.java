package org.ampli.register;

import java.util.Map;
import org.ampli.network.Cite;
import org.jspecify.annotations.Nullable;

/**
 * What a Cité says of itself, ready to be written on.
 *
 * @param office whether the reader may change what the Cité is, besides what it says
 */
record DescriptionPage(
        Cite cite, CiteDescriptions.Description description, boolean office, CiteFields fields, Typed typed) {

    /** What was typed in one of the forms and is wrong. */
    record Typed(@Nullable CiteForm cite, @Nullable ContextForm context, SiteForm site, Map<String, String> errors) {

        static final Typed NOTHING = new Typed(null, null, SiteForm.EMPTY, Map.of());

        static Typed cite(CiteForm form, Map<String, String> errors) {
            return new Typed(form, null, SiteForm.EMPTY, errors);
        }

        static Typed context(ContextForm form, Map<String, String> errors) {
            return new Typed(null, form, SiteForm.EMPTY, errors);
        }

        static Typed site(SiteForm form, Map<String, String> errors) {
            return new Typed(null, null, form, errors);
        }
    }

    /** The note as the writer left it, else as it stands. */
    String note() {
        return typed.context() == null ? description.context() : typed.context().text();
    }

    /** Somebody wrote the note meanwhile: theirs is shown beside the one that was typed. */
    boolean clash() {
        return "register.refusal.written".equals(typed.errors().get("context"));
    }

    String address() {
        return "/cites/" + cite.slug();
    }
}
