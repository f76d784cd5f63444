package io.github.mesmodel.mutation;

/** The tests of the model and its checks. */
final class ModelTestClasses extends WholeTestClasses {}
