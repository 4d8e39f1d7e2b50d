package org.ampli.governance;

/** Where a candidacy stands, read off its facts. */
enum CandidacyState {
    /** The candidate volunteers; their manager has not agreed yet. */
    AT_THE_MANAGER,
    /** The manager proposes; the candidate has not said yes yet. */
    AT_THE_CANDIDATE,
    /** Both said yes: the steering group answers. */
    AT_THE_STEERING_GROUP,
    /** Accepted: a seat is to be given. */
    ACCEPTED,
    SEATED,
    DECLINED,
    NOT_AGREED,
    WITHDRAWN;

    /** Whether somebody still has to do something. */
    boolean open() {
        return this == AT_THE_MANAGER || this == AT_THE_CANDIDATE || this == AT_THE_STEERING_GROUP;
    }
}
