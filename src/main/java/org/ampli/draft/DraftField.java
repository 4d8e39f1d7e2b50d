package org.ampli.draft;

import java.util.UUID;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text as a page shows it, to be written in.
 *
 * @param address what a save is posted to
 * @param back the page on which the text stands, with {@code #} and the place
 * @param label said above the text, in the reader's language
 * @param hint what helps to write it, or empty
 * @param longest how many signs it may have
 * @param rows how high it is before anything is typed
 * @param shown what stands in the field: the text as stored, or what was typed and could not be saved
 */
public record DraftField(
        DraftId id,
        String address,
        String back,
        String label,
        String hint,
        int longest,
        int rows,
        Member member,
        DraftText text,
        String shown,
        @Nullable Refusal refused) {

    /** A text as it is stored. */
    public static DraftField of(Place place, int longest, Member member, DraftText text) {
        return new DraftField(
                place.id(),
                place.address(),
                place.back(),
                place.label(),
                place.hint(),
                longest,
                place.rows(),
                member,
                text,
                text.body(),
                null);
    }

    /** Where a text stands, and what is said of it there. */
    public record Place(DraftId id, String address, String back, String label, String hint, int rows) {}

    DraftField refused(String typed, @Nullable Refusal reason) {
        return new DraftField(id, address, back, label, hint, longest, rows, member, text, typed, reason);
    }

    DraftField with(DraftText theirs, String mine) {
        return new DraftField(id, address, back, label, hint, longest, rows, member, theirs, mine, null);
    }

    /** The element's id in the page. */
    public String name() {
        return "d" + id.value();
    }

    /** The id of the next save from this page. */
    public String change() {
        return UUID.randomUUID().toString();
    }

    /** Where the browser keeps what is not saved yet: of this person, for this text. */
    public String draftKey() {
        return "ampli:" + member.person().value() + ":draft:" + id.value();
    }
}
