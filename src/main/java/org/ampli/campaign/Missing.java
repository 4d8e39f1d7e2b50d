package org.ampli.campaign;

import java.util.List;

/**
 * One thing without which a campaign is not launched.
 *
 * @param key the sentence in the bundles: what is missing, and who has it
 * @param arguments of the sentence
 * @param address the page on which it is mended
 */
public record Missing(String key, List<Object> arguments, String address) {

    public Missing {
        arguments = List.copyOf(arguments);
    }

    public static Missing of(String key, String address, Object... arguments) {
        return new Missing(key, List.of(arguments), address);
    }
}
