package io.github.mesmodel.json.codec;

/**
 * The names of a record's properties, in the form that a parser compares and a generator writes. An
 * adapter makes them from {@link TokenFormat#encode}, and reads them again in its own sources and
 * sinks.
 */
public interface Names {}
