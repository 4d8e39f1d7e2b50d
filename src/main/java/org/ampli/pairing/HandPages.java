package org.ampli.pairing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one Cité's readers, and the way each of its forms goes: refused beside its field, or done. */
@Component
class HandPages {

    private final CitePairs pairs;
    private final PairQuestions questions;

    HandPages(CitePairs pairs, PairQuestions questions) {
        this.pairs = pairs;
        this.questions = questions;
    }

    /**
     * Who asks for what.
     *
     * @param form the name of the form on the page
     * @param fields those that it has
     */
    record Asked(Member member, int year, String slug, String form, List<String> fields) {

        Asked(Member member, int year, String slug) {
            this(member, year, slug, "", List.of());
        }
    }

    /** What is done once all is well typed; it may still refuse the person. */
    interface Gesture {
        void make(CitePairs.Found found, PairQuestion question);
    }

    ModelAndView show(Asked asked) {
        return page(asked, find(asked), CitePair.Typed.NOTHING);
    }

    /** For the steering group alone. */
    ModelAndView settle(Asked asked, HandForm typed, Gesture gesture) {
        CitePairs.Found found = find(asked);
        if (!asked.member().steers()) {
            throw Refusal.forbidden("campaign.refusal.steering");
        }
        PairQuestion question = questions.of(found.campaign());
        Map<String, String> errors = new LinkedHashMap<>(typed.errors(question));
        errors.keySet().retainAll(asked.fields());
        if (!errors.isEmpty()) {
            return refused(asked, found, typed, errors);
        }
        try {
            gesture.make(found, question);
        } catch (Refusal refusal) {
            if (refusal.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw refusal;
            }
            return refused(asked, found, typed, Map.of("person", refusal.key()));
        }
        return new ModelAndView("redirect:/campaigns/" + asked.year() + "/pairs/" + asked.slug());
    }

    private CitePairs.Found find(Asked asked) {
        return pairs.find(asked.member(), asked.year(), asked.slug());
    }

    private ModelAndView refused(Asked asked, CitePairs.Found found, HandForm typed, Map<String, String> errors) {
        ModelAndView page = page(asked, found, new CitePair.Typed(asked.form(), typed, errors));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Asked asked, CitePairs.Found found, CitePair.Typed typed) {
        return new ModelAndView("pairing/cite", Map.of("view", pairs.view(asked.member(), found, typed)));
    }
}
