package org.ampli.onboarding;

import java.util.List;
import org.ampli.network.Cite;
import org.ampli.network.Member;
import org.jspecify.annotations.Nullable;

/**
 * Says what a new Cité needs from one room, read off its facts at each asking: its people, a practice grid, a pair of
 * readers (C23). A room that has something to give has one such component, of one query at most; {@code @Order} puts it
 * in its place.
 */
public interface OnboardingSteps {

    /**
     * One thing that a new Cité needs.
     *
     * @param key the sentence in the bundles; {@code key.text} says what it is good for, {@code key.who} who does it
     * @param address the page on which this reader does it, or null when it is not theirs to do
     */
    record Step(String key, boolean done, @Nullable String address) {}

    List<Step> of(Cite cite, Member reader);
}
