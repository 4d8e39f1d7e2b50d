package org.ampli.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ampli.mail.Site;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes dates as calendars read them (RFC 5545): hours in UTC, deadlines as whole days, a name that stays and a number
 * that grows, so that a date that moves is moved and not doubled.
 */
@Component
public class CalendarFile {

    /** What a browser is told about such a file. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final int LONGEST_LINE = 75;
    private static final int UNFOLDED = 1_000_000;

    private final MessageSource messages;
    private final Site site;
    private final Clock clock;

    CalendarFile(MessageSource messages, Site site, Clock clock) {
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    public String of(List<DatedFact> facts, Locale language) {
        Calendar calendar = new Calendar();
        with(calendar, new ProdId("-//Ampli//Ampli//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        with(calendar, ImmutableVersion.VERSION_2_0);
        with(calendar, ImmutableCalScale.GREGORIAN);
        with(calendar, ImmutableMethod.PUBLISH);
        with(calendar, new XProperty("X-WR-CALNAME", messages.getMessage("calendar.name", null, language)));
        facts.forEach(fact -> calendar.add(event(fact, language)));
        try (StringWriter file = new StringWriter()) {
            new CalendarOutputter(false, UNFOLDED).output(calendar, file);
            return file.toString().lines().map(CalendarFile::folded).collect(Collectors.joining());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private VEvent event(DatedFact fact, Locale language) {
        String link = site.link(fact.address());
        VEvent event = new VEvent(false);
        with(event, new Uid(fact.uid() + "@ampli"));
        with(event, new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        with(event, new Sequence(fact.revision()));
        with(event, new Summary(plain(title(fact, language))));
        switch (fact.when()) {
            case DatedFact.Day day -> {
                with(event, new DtStart<>(day.day()));
                with(event, new DtEnd<>(day.day().plusDays(1)));
                with(event, ImmutableTransp.TRANSPARENT);
            }
            case DatedFact.Hours hours -> {
                with(event, new DtStart<>(hours.begins().truncatedTo(ChronoUnit.SECONDS)));
                with(event, new DtEnd<>(hours.ends().truncatedTo(ChronoUnit.SECONDS)));
            }
        }
        if (fact.place() != null && !fact.place().isBlank()) {
            with(event, new Location(plain(fact.place())));
        }
        with(event, new Description(messages.getMessage("calendar.see", new Object[] {link}, language)));
        with(event, new Url(java.net.URI.create(link)));
        return event;
    }

    /** The words under which a date stands, in a calendar and on a page. */
    String title(DatedFact fact, Locale language) {
        return messages.getMessage(fact.title().key(), fact.title().arguments().toArray(), language);
    }

    /** A line of 75 octets at most, and no sign of it cut in two: ical4j counts letters. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int sign : line.codePoints().toArray()) {
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(sign);
            octets += size;
        }
        return folded.append("\r\n").toString();
    }

    /** One line, without a sign that could begin another: what people typed stays text. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
    }

    private static void with(PropertyContainer container, net.fortuna.ical4j.model.Property property) {
        container.add(property);
    }
}
