package org.ampli.register;

import org.ampli.network.CiteId;
import org.ampli.network.Describing;
import org.ampli.network.PersonId;
import org.ampli.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the context note of a Cité, unless somebody else wrote it since it was read. */
@Component
class WritingContext {

    private final CiteDescriptions descriptions;
    private final Describing describing;

    WritingContext(CiteDescriptions descriptions, Describing describing) {
        this.descriptions = descriptions;
        this.describing = describing;
    }

    /** @throws Refusal when the note is no longer the one that stood on the page; both are to be seen */
    @Transactional
    void write(CiteId cite, ContextForm form, PersonId by) {
        CiteDescriptions.Description now = descriptions.locked(cite);
        if (now.context().equals(form.text())) {
            return;
        }
        if (!now.seen().equals(form.seen() == null ? "" : form.seen())) {
            throw Refusal.conflict("register.refusal.written");
        }
        describing.context(cite, form.text(), by);
    }
}
