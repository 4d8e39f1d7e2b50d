package org.ampli.home;

import java.time.Instant;

/**
 * One thing that somebody of the team did.
 *
 * @param what {@code answer}, {@code remark}, {@code idea} or {@code evidence}
 * @param code the indicator under which it was done
 * @param title of the evidence, else empty
 */
record Latest(Instant at, String by, String what, String code, String title) {}
