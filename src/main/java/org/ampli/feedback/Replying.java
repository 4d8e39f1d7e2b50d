package org.ampli.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.ampli.draft.DraftForm;
import org.ampli.draft.DraftOutcome;
import org.ampli.draft.DraftTexts;
import org.ampli.evidence.EvidenceId;
import org.ampli.evidence.EvidenceLibrary;
import org.ampli.live.Live;
import org.ampli.network.Member;
import org.ampli.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team of a Cité answers its readers, item by item; what comes after its last word is kept, and marked. */
@Component
class Replying {

    /** How many signs an answer may have. */
    static final int LONGEST = 4000;

    private final Feedbacks feedbacks;
    private final DraftTexts drafts;
    private final EvidenceLibrary library;
    private final JdbcClient database;
    private final Live live;

    Replying(Feedbacks feedbacks, DraftTexts drafts, EvidenceLibrary library, JdbcClient database, Live live) {
        this.feedbacks = feedbacks;
        this.drafts = drafts;
        this.library = library;
        this.database = database;
        this.live = live;
    }

    /** Which answer: to one item of one feedback. */
    record Which(FeedbackId feedback, UUID item) {

        UUID id() {
            return Replies.id(item).value();
        }
    }

    @Transactional
    DraftOutcome save(Member member, Which which, DraftForm form, Instant now) {
        open(member, which, now);
        return drafts.save(
                member, Replies.id(which.item()), form, which.feedback().value());
    }

    /** After the Cité's last word, what was said stays said. */
    @Transactional
    void say(Member member, Which which, ReplyKind kind, Instant now) {
        boolean over = open(member, which, now);
        int said = database.sql("""
                        update reply set kind = :kind, kind_at = :now, kind_by = :by
                         where id = :id and kind is distinct from :kind and (kind is null or not :over)
                        """)
                .param("id", which.id())
                .param("kind", kind.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .param("over", over)
                .update();
        if (said == 0 && over) {
            throw Refusal.conflict("feedback.refusal.kindSaid");
        }
        tell(which);
    }

    /** Adds an item of the Cité's own library. */
    @Transactional
    void add(Member member, Which which, EvidenceId evidence, Instant now) {
        open(member, which, now);
        if (library.lines(member.ownCite(), java.util.List.of(evidence)).isEmpty()) {
            throw Refusal.notFound();
        }
        database.sql("""
                        insert into reply_evidence (reply_id, evidence_id, added_at, added_by)
                        values (:id, :evidence, :now, :by) on conflict do nothing
                        """)
                .param("id", which.id())
                .param("evidence", evidence.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", member.person().value())
                .update();
        tell(which);
    }

    /** Takes it away again, as long as the Cité's last word is not said. */
    @Transactional
    void remove(Member member, Which which, EvidenceId evidence, Instant now) {
        if (open(member, which, now)) {
            throw Refusal.conflict("feedback.refusal.evidenceSaid");
        }
        database.sql("delete from reply_evidence where reply_id = :id and evidence_id = :evidence")
                .param("id", which.id())
                .param("evidence", evidence.value())
                .update();
        tell(which);
    }

    private void tell(Which which) {
        live.tell(which.feedback().value(), "agreement", which.item().toString());
    }

    /** Makes place for the answer; true where the Cité's last word is said. */
    private boolean open(Member member, Which which, Instant now) {
        SentFeedback feedback = held(feedbacks, database, member, which.feedback(), "share");
        if (feedback.item(which.item()).isEmpty()) {
            throw Refusal.notFound();
        }
        drafts.begin(Replies.id(which.item()), LONGEST);
        database.sql("insert into reply (id, item_id, begun_at) values (:id, :item, :now) on conflict do nothing")
                .param("id", which.id())
                .param("item", which.item())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return feedback.replied(now);
    }

    /** What was sent to the member's Cité, held until this transaction is over. */
    static SentFeedback held(Feedbacks feedbacks, JdbcClient database, Member member, FeedbackId id, String strength) {
        feedbacks.sentTo(member.ownCite(), id).orElseThrow(Refusal::notFound);
        database.sql("select id from feedback where id = :id for " + strength)
                .param("id", id.value())
                .query(UUID.class)
                .single();
        Feedbacks.Line line = feedbacks.row("f.id = :id", id.value()).orElseThrow();
        if (line.closed()) {
            throw Refusal.conflict("feedback.refusal.closed", line.year());
        }
        return feedbacks.sentTo(member.ownCite(), id).orElseThrow();
    }
}
