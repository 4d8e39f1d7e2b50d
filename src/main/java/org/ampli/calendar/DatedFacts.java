package org.ampli.calendar;

import java.util.List;
import org.ampli.network.Member;

/**
 * Says which days of one room concern someone, read off its facts at each asking.
 *
 * <p>A room that sets dates has one such component, of one query at most. It gives what is to come, and what is past as
 * long as somebody may look back on it: a year is enough.
 */
public interface DatedFacts {

    List<DatedFact> of(Member member);
}
