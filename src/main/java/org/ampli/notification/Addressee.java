package org.ampli.notification;

import java.util.Locale;
import org.ampli.network.PersonId;

/** Someone who is told something, and in which language. */
record Addressee(PersonId person, Locale language) {}
