package org.ampli.database;

import org.jspecify.annotations.Nullable;

/** The database cannot serve: its folder, its age, or its settings. The message says in one line what to do. */
public class UnusableDatabase extends RuntimeException {

    UnusableDatabase(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
