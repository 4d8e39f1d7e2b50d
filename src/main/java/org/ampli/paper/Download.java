package org.ampli.paper;

import java.time.Instant;
import java.util.Map;

/**
 * Something that leaves as a file.
 *
 * @param name of the file, without its ending
 * @param view a template whose content is set in {@code paper/document.jte}
 * @param madeAt the moment at which the file says that it was made
 */
public record Download(String name, String view, Map<String, ?> model, Instant madeAt) {}
