package org.ampli.campaign;

import org.ampli.network.Member;
import org.ampli.shared.Refusal;

/** Who sees how a year is made and goes, and who makes it (C06). */
public final class Steering {

    private Steering() {}

    /** Steering group, technical group and network office; for everyone else there is nothing to see. */
    public static void sees(Member member) {
        if (!seen(member)) {
            throw Refusal.notFound();
        }
    }

    /** The steering group alone; whoever only sees is told so. */
    public static void decides(Member member) {
        sees(member);
        if (!member.steers()) {
            throw Refusal.forbidden("campaign.refusal.steering");
        }
    }

    public static boolean seen(Member member) {
        return member.steers() || member.reads() || member.office();
    }
}
