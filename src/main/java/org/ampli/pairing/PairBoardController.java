package org.ampli.pairing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.ampli.campaign.Campaign;
import org.ampli.campaign.Campaigns;
import org.ampli.campaign.Steering;
import org.ampli.network.Member;
import org.ampli.proposing.PairProposalId;
import org.ampli.proposing.ProposingPairs;
import org.ampli.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pairing board: the steering group has pairs searched and adopts them, the technical group reads. */
@Controller
@RequestMapping("/campaigns/{year}/pairs")
class PairBoardController {

    private final Campaigns campaigns;
    private final PairBoards boards;
    private final ProposingPairs proposing;
    private final AdoptingPairs adopting;

    PairBoardController(Campaigns campaigns, PairBoards boards, ProposingPairs proposing, AdoptingPairs adopting) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.proposing = proposing;
        this.adopting = adopting;
    }

    @GetMapping
    ModelAndView board(Member member, @PathVariable int year, @RequestParam(defaultValue = "") String show) {
        Campaign campaign = find(member, year);
        return new ModelAndView(
                "pairing/board",
                Map.of("board", boards.of(member, campaign, PairBoards.Asked.plainly(show.equals("adopted")))));
    }

    /** How far the search is; once it is over, the whole page is asked for again. */
    @GetMapping("/search")
    ModelAndView search(Member member, @PathVariable int year, HttpServletResponse response) {
        PairBoards.Going going = boards.going(member, find(member, year)).orElseThrow(Refusal::notFound);
        if (!going.running()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("pairing/search", Map.of("going", going));
    }

    @PostMapping("/search")
    ModelAndView propose(Member member, @PathVariable int year, WishForm form) {
        Campaign campaign = find(member, year);
        Steering.decides(member);
        Map<String, String> errors = form.errors();
        if (!errors.isEmpty()) {
            return new ModelAndView(
                    "pairing/board",
                    Map.of(
                            "board",
                            boards.of(member, campaign, new PairBoards.Asked(false, Optional.of(form), errors))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        proposing.propose(member, campaign, boards.matching(campaign, form));
        return back(year);
    }

    @PostMapping("/search/stop")
    ModelAndView stop(Member member, @PathVariable int year) {
        proposing.stop(member, find(member, year));
        return back(year);
    }

    @PostMapping("/adoption")
    ModelAndView adopt(Member member, @PathVariable int year, @RequestParam PairProposalId proposal) {
        adopting.adopt(member, find(member, year), proposal);
        return back(year);
    }

    private static ModelAndView back(int year) {
        return new ModelAndView("redirect:/campaigns/" + year + "/pairs");
    }

    private Campaign find(Member member, int year) {
        if (!member.steers() && !member.reads()) {
            throw Refusal.notFound();
        }
        return campaigns.ofYear(year).orElseThrow(Refusal::notFound);
    }
}
