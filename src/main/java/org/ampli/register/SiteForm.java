package org.ampli.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place where a Cité receives the public, as it was typed. */
record SiteForm(@Nullable String name, @Nullable String town) {

    static final SiteForm EMPTY = new SiteForm("", "");

    /** By field of the page, the key of what is wrong with it. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (nameLine().isEmpty() || nameLine().length() > 200) {
            errors.put("siteName", "register.error.site");
        }
        if (townLine().isEmpty() || townLine().length() > 120) {
            errors.put("siteTown", "register.error.town");
        }
        return errors;
    }

    String nameLine() {
        return Objects.toString(name, "").strip().replaceAll("\\s+", " ");
    }

    String townLine() {
        return Objects.toString(town, "").strip().replaceAll("\\s+", " ");
    }
}
