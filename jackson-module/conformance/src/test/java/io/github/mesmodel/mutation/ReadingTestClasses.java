package io.github.mesmodel.mutation;

/** The tests of reading and writing with both Jackson modules, and those of {@code mes-json}. */
final class ReadingTestClasses extends WholeTestClasses {}
