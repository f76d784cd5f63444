/** A movement as most people write it: plain records with stacked built-in constraints. */
package io.github.mesmodel.examples.benchmarks.plain;
