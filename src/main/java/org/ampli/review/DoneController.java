package org.ampli.review;

import org.ampli.assessment.AssessmentId;
import org.ampli.network.Member;
import org.ampli.sending.SendingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Ma lecture est terminée », and its taking back. */
@Controller
@RequestMapping("/readings/{assessment}/done")
class DoneController {

    private final FinishingReading finishing;

    DoneController(FinishingReading finishing) {
        this.finishing = finishing;
    }

    @PostMapping
    String finish(Member member, @PathVariable AssessmentId assessment, @RequestParam SendingId sending) {
        finishing.finish(member, assessment, sending);
        return "redirect:/readings/" + assessment.value();
    }

    @PostMapping("/ending")
    String resume(Member member, @PathVariable AssessmentId assessment) {
        finishing.resume(member, assessment);
        return "redirect:/readings/" + assessment.value();
    }
}
