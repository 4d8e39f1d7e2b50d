package org.ampli.database;

import org.jspecify.annotations.Nullable;

/** The folder of the data cannot serve: not writable, in use, or not durable. The message says it in one line. */
public class UnusableFolder extends RuntimeException {

    UnusableFolder(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
