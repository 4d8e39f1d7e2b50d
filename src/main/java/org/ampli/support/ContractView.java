package org.ampli.support;

import java.util.List;
import java.util.Map;
import org.ampli.draft.DraftField;
import org.ampli.improvement.WrongFields;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The page of a contract.
 *
 * @param words as it stands, or as it was signed
 * @param byPassword whether the member signs with a password, else with a code
 */
record ContractView(
        Contract contract,
        Member member,
        ContractWords words,
        Map<ContractPart, DraftField> fields,
        List<Contracts.Signature> signatures,
        Contracts.@Nullable End end,
        boolean byPassword,
        Typing typing) {

    /**
     * What was typed and could not be taken.
     *
     * @param sign what is wrong with what was shown to sign, or null
     */
    record Typing(
            String from,
            String to,
            String reason,
            @Nullable WrongFields wrong,
            @Nullable Refusal sign) {

        static final Typing NOTHING = new Typing("", "", "", null, null);
    }

    boolean writes() {
        return contract.inDraft() && contract.side(member) != null;
    }

    /** Whether the member may sign what stands, and has not yet. */
    boolean signs() {
        return contract.inDraft() && contract.maySign(member) && signed(contract.side(member)) == null;
    }

    /** The signature of a side under what stands, or null. */
    Contracts.@Nullable Signature signed(@Nullable Party side) {
        String now = words.fingerprint();
        return signatures.stream()
                .filter(each -> each.side() == side && each.sha256().equals(now))
                .findFirst()
                .orElse(null);
    }

    /** Whether a side signed other words than those that stand. */
    boolean outdated(Party side) {
        return signed(side) == null && signatures.stream().anyMatch(each -> each.side() == side);
    }

    @Nullable
    Refusal wrong(String field) {
        return typing.wrong() == null ? null : typing.wrong().at(field);
    }
}
