/** A movement in the usual form: plain records with stacked built-in constraints. */
package io.github.mesmodel.examples.benchmarks.plain;
