package org.ampli.grid;

import java.util.List;
import java.util.Locale;

/** What an edition says about itself in one language. */
record GridTexts(
        GridEditionId id,
        String code,
        Locale language,
        String state,
        String title,
        String source,
        List<String> notice,
        List<Note> notes) {}
