package org.ampli.storage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken in.
 *
 * @param file the largest file
 * @param quota what all the files of one Cité may weigh together
 * @param pixels the most pixels of an image, known from its header
 */
@ConfigurationProperties("ampli.storage.limits")
public record StorageLimits(
        @DefaultValue("25MB") DataSize file,
        @DefaultValue("2GB") DataSize quota,
        @DefaultValue("50000000") long pixels) {

    /** The largest file in whole megabytes, as a message says it. */
    public long megabytes() {
        return file.toMegabytes();
    }
}
