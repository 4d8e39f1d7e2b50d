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

    /** Hides what stands beside three others with the same elements and classes. */
    private static final String ALIKE = """
            () => {
              const shape = element => element.localName + "." + element.getAttribute("class")
                + [...element.attributes].map(one => one.name).sort()
                + (element.matches("[aria-current], [aria-selected], [aria-checked]") ? "!" : "")
                + "(" + [...element.children].map(shape) + ")";
              for (const parent of document.querySelectorAll("main *, nav *")) {
                if (parent.children.length < 6) continue;
                const seen = new Map();
                for (const child of parent.children) {
                  const kind = shape(child);
                  seen.set(kind, (seen.get(kind) ?? 0) + 1);
                  if (seen.get(kind) > 3) child.style.display = "none";
                }
              }
            }
            """;

    private Looking() {}

    /**
     * What axe objects to, and what is wider than the screen; 320 px is a desk at 400 %. Everything is looked at once;
     * then three neighbours of one shape stand for all.
     */
    public static List<String> at(Page page) {
        List<String> found = new ArrayList<>();
        page.evaluate(AXE);
        for (int width : List.of(320, 390, 1280)) {
            page.setViewportSize(width, 900);
            found.addAll(overflow(page));
        }
        found.addAll(asked(page, ColorScheme.LIGHT, List.of(), false));
        page.evaluate(ALIKE);
        found.addAll(asked(page, ColorScheme.DARK, OF_COLOURS, true));
        page.setViewportSize(390, 900);
        found.addAll(asked(page, ColorScheme.LIGHT, List.of(), true));
        found.addAll(asked(page, ColorScheme.DARK, OF_COLOURS, true));
        return found;
    }

    /** @param some part of what is there is hidden, and headings with it */
    private static List<String> asked(Page page, ColorScheme scheme, List<String> rules, boolean some) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String place = page.viewportSize().width + " px, " + scheme.name().toLowerCase(java.util.Locale.ROOT) + ": ";
        return texts(page.evaluate("""
                async ([rules, some]) => {
                  const options = {resultTypes: ["violations"], iframes: false, preload: false};
                  if (rules.length) options.runOnly = rules;
                  options.rules = {"heading-order": {enabled: !some}};
                  const {violations} = await axe.run(document, options);
                  return violations.flatMap(rule => rule.nodes.map(node => rule.id + " " + node.target));
                }
                """, List.of(rules, some))).stream()
                .map(place::concat)
                .toList();
    }

    private static List<String> overflow(Page page) {
        Number over = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        return over.intValue() > 0 ? List.of(over + " px too wide for " + page.viewportSize().width) : List.of();
    }

    private static List<String> texts(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }
}
