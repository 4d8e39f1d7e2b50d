package org.ampli.meeting;

/**
 * Something that the technical group could talk about, offered for the agenda of a meeting.
 *
 * @param kind the key of the word that says what it is, as « difficulté » or « proposition »
 * @param text as it would stand on the agenda, 300 characters at most
 * @param address the page on which it is looked up; it names the point, so that it is offered once for each meeting
 */
public record AgendaPoint(String kind, String text, String address) {}
