package org.ampli.support;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ampli.account.SignInAgain;
import org.ampli.draft.DraftField;
import org.ampli.draft.DraftId;
import org.ampli.draft.DraftText;
import org.ampli.network.Member;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers the page of a contract: to be written, to be signed, or as it was signed. */
@Component
class ContractViews {

    private final Contracts contracts;
    private final SignInAgain again;
    private final MessageSource messages;

    ContractViews(Contracts contracts, SignInAgain again, MessageSource messages) {
        this.contracts = contracts;
        this.again = again;
        this.messages = messages;
    }

    ModelAndView page(Member member, ContractId id, Locale language, ContractView.Typing typing) {
        Contract contract = contracts.find(member, id);
        Optional<Contracts.Copy> copy = contracts.copy(id);
        Map<DraftId, DraftText> texts = contracts.texts(id);
        Map<ContractPart, DraftField> fields = new EnumMap<>(ContractPart.class);
        for (ContractPart part : ContractPart.values()) {
            DraftText text = texts.getOrDefault(part.of(id), DraftText.NONE);
            fields.put(part, field(member, contract, part, text, language));
        }
        ContractView view = new ContractView(
                contract,
                member,
                copy.map(kept -> ContractWords.of(kept.content())).orElseGet(() -> contracts.words(contract)),
                fields,
                contracts.signatures(id),
                contracts.end(id).orElse(null),
                again.byPassword(member),
                typing);
        ModelAndView page = new ModelAndView("support/contract", "view", view);
        boolean wrong = typing.wrong() != null || typing.sign() != null;
        page.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    DraftField field(Member member, Contract contract, ContractPart part, DraftText text, Locale language) {
        DraftField.Place place = new DraftField.Place(
                part.of(contract.id()),
                contract.path() + "/texts/" + part.word(),
                contract.path() + "#d" + part.of(contract.id()).value(),
                messages.getMessage("support.part." + part, null, language),
                messages.getMessage("support.part." + part + ".hint", null, language),
                part == ContractPart.OBJECTIVES ? 8 : 5);
        return DraftField.of(place, ContractPart.LONGEST, member, text);
    }
}
