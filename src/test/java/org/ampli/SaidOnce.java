package org.ampli;

import java.util.Properties;

/** Sentences of which none stands twice under one key, where the second would silence the first. */
final class SaidOnce extends Properties {

    private static final long serialVersionUID = 1;

    @Override
    public synchronized Object put(Object key, Object sentence) {
        if (containsKey(key)) {
            throw new AssertionError(key + " stands twice");
        }
        return super.put(key, sentence);
    }
}
