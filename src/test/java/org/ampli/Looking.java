package org.ampli;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks at one page on a desk and on a phone, in the light and in the dark. */
public final class Looking {

    private static final String AXE = AxeBuilder.getAxeScript();
    /** What a change of colours may change; all other rules were asked in the light. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Looking() {}

    /** What axe objects to, and what is wider than the screen; 320 px is a desk at 400 %. */
    public static List<String> at(Page page) {
        List<String> found = new ArrayList<>();
        page.evaluate(AXE);
        for (int width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            found.addAll(asked(page, ColorScheme.LIGHT, List.of()));
            found.addAll(asked(page, ColorScheme.DARK, OF_COLOURS));
            found.addAll(overflow(page));
        }
        page.setViewportSize(320, 900);
        found.addAll(overflow(page));
        return found;
    }

    private static List<String> asked(Page page, ColorScheme scheme, List<String> rules) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String place = page.viewportSize().width + " px, " + scheme.name().toLowerCase(java.util.Locale.ROOT) + ": ";
        return texts(page.evaluate("""
                async rules => {
                  const options = {resultTypes: ["violations"], iframes: false, preload: false};
                  if (rules.length) options.runOnly = rules;
                  const {violations} = await axe.run(document, options);
                  return violations.flatMap(rule => rule.nodes.map(node => rule.id + " " + node.target));
                }
                """, rules)).stream().map(place::concat).toList();
    }

    private static List<String> overflow(Page page) {
        Number over = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        return over.intValue() > 0 ? List.of(over + " px too wide for " + page.viewportSize().width) : List.of();
    }

    private static List<String> texts(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }
}
