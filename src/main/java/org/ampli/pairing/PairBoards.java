package org.ampli.pairing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ampli.campaign.Campaign;
import org.ampli.matching.Clause;
import org.ampli.matching.Explaining;
import org.ampli.matching.Explanation;
import org.ampli.matching.Foreseeing;
import org.ampli.matching.Matching;
import org.ampli.matching.Pair;
import org.ampli.matching.Wishes;
import org.ampli.network.CiteId;
import org.ampli.network.Member;
import org.ampli.network.PersonId;
import org.ampli.proposing.PairProposal;
import org.ampli.proposing.PairProposals;
import org.ampli.reader.ReaderLine;
import org.ampli.reader.ReaderTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the board: what was found or adopted, why, and what is in the way. */
@Component
class PairBoards {

    private final PairQuestions questions;
    private final PairProposals proposals;
    private final ReaderTimes times;
    private final Clock clock;

    PairBoards(PairQuestions questions, PairProposals proposals, ReaderTimes times, Clock clock) {
        this.questions = questions;
        this.proposals = proposals;
        this.times = times;
        this.clock = clock;
    }

    /** What whoever looks wants to see, and what they typed. */
    record Asked(boolean adopted, Optional<WishForm> typed, Map<String, String> errors) {

        static Asked plainly(boolean adopted) {
            return new Asked(adopted, Optional.empty(), Map.of());
        }
    }

    /**
     * The last search, as the page shows it while it waits.
     *
     * @param decides whether whoever looks may stop it
     */
    record Going(int year, PairProposal proposal, boolean decides, Instant now) {

        boolean running() {
            return proposal.running(now);
        }

        String address() {
            return "/campaigns/" + year + "/pairs/search";
        }
    }

    /** What a search is asked. */
    Matching matching(Campaign campaign, WishForm form) {
        return questions.of(campaign).matching(form.wishes(), form.drawn());
    }

    Optional<Going> going(Member member, Campaign campaign) {
        return proposals
                .last(campaign.id())
                .map(last -> new Going(campaign.year(), last, member.steers(), clock.instant()));
    }

    PairBoard of(Member member, Campaign campaign, Asked asked) {
        PairQuestion question = questions.of(campaign);
        Optional<PairProposal> last = proposals.last(campaign.id());
        boolean proposed =
                !asked.adopted() && last.filter(PairProposal::adoptable).isPresent();
        Wishes wishes = last.map(PairProposal::wishes).orElseGet(Wishes::usual);
        long seed = last.map(PairProposal::seed).orElse(1L);
        Matching matching = question.matching(wishes, seed);
        Map<CiteId, Pair> pairs = proposed ? last.orElseThrow().pairs() : PairQuestion.pairs(question.now());
        Map<CiteId, Explanation> why = Explaining.of(matching, pairs);
        boolean open = campaign.closedAt() == null;
        return new PairBoard(
                question,
                last,
                proposed,
                question.cites().stream()
                        .map(line -> row(question, line, pairs.get(line.id()), why.get(line.id()), proposed))
                        .toList(),
                loads(question, pairs, member.steers() ? times.of(campaign.id()) : Map.of(), member),
                open ? broken(question) : List.of(),
                open && member.steers() ? Foreseeing.of(matching) : List.of(),
                asked.typed().orElseGet(() -> WishForm.of(wishes, seed)),
                asked.errors(),
                new PairBoard.Rights(member.steers() && open, member.steers()),
                clock.instant());
    }

    private static PairBoard.Row row(
            PairQuestion question, CiteLine line, @Nullable Pair pair, @Nullable Explanation why, boolean proposed) {
        return new PairBoard.Row(
                line,
                pair,
                why,
                proposed ? List.of() : of(question.now(), line.id()),
                of(question.choices(), line.id()),
                of(question.lastYear(), line.id()).stream()
                        .filter(one -> one.place() != ReaderPlace.THIRD)
                        .toList());
    }

    private static List<Placed> of(List<Placed> placed, CiteId cite) {
        return placed.stream().filter(one -> one.cite().equals(cite)).toList();
    }

    private static List<PairBoard.Load> loads(
            PairQuestion question, Map<CiteId, Pair> pairs, Map<PersonId, Integer> minutes, Member member) {
        Map<PersonId, Integer> leads = new HashMap<>();
        Map<PersonId, Integer> seconds = new HashMap<>();
        pairs.values().forEach(pair -> {
            leads.merge(pair.lead(), 1, Integer::sum);
            seconds.merge(pair.second(), 1, Integer::sum);
        });
        return columns(question, pairs)
                .map(reader -> new PairBoard.Load(
                        reader,
                        leads.getOrDefault(reader.person(), 0),
                        seconds.getOrDefault(reader.person(), 0),
                        member.steers() ? minutes.getOrDefault(reader.person(), 0) : null))
                .toList();
    }

    /** Whoever can read, and whoever reads although they cannot any more. */
    private static Stream<ReaderLine> columns(PairQuestion question, Map<CiteId, Pair> pairs) {
        Map<PersonId, ReaderLine> columns = new LinkedHashMap<>();
        question.group().stream().filter(one -> one.reader() != null).forEach(one -> columns.put(one.person(), one));
        pairs.values().stream()
                .flatMap(pair -> Stream.of(pair.lead(), pair.second()))
                .forEach(person -> columns.computeIfAbsent(
                        person, gone -> new ReaderLine(gone, question.name(gone), "", "", null)));
        return columns.values().stream();
    }

    /** What the pairs of the campaign break as things stand today. */
    private static List<Clause> broken(PairQuestion question) {
        List<Clause> broken = new ArrayList<>();
        for (Placed one : question.now()) {
            Optional<PersonId> beside = one.place() == ReaderPlace.SECOND
                    ? question.placed(one.cite(), ReaderPlace.LEAD).map(Placed::person)
                    : Optional.empty();
            question.line(one.cite())
                    .flatMap(line -> question.objection(line.toRead(), one.person(), beside))
                    .map(objection -> objection.substring(objection.lastIndexOf('.') + 1))
                    .ifPresent(what ->
                            broken.add(new Clause("pairing.broken." + what, List.of(one.person(), one.cite()))));
        }
        return broken;
    }
}
