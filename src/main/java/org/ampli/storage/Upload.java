package org.ampli.storage;

import org.springframework.core.io.InputStreamSource;

/** A file on its way in: the name that it came with, and its bytes. */
public record Upload(String name, InputStreamSource content) {}
