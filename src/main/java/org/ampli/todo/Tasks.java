package org.ampli.todo;

import java.time.Instant;
import java.util.List;
import org.ampli.network.Member;

/**
 * Says what one room expects of someone, read off its facts at each asking: what is done is no task any more.
 *
 * <p>A room that expects something of people has one such component, of one query at most.
 */
public interface Tasks {

    List<Task> of(Member member, Instant now);
}
