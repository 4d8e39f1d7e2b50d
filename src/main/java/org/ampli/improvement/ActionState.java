package org.ampli.improvement;

/** How an action stands: told in words, never in colours. */
public enum ActionState {
    TO_DO,
    UNDER_WAY,
    DONE,
    GIVEN_UP;

    /** Whether something is still to be done of it. */
    public boolean open() {
        return this == TO_DO || this == UNDER_WAY;
    }
}
