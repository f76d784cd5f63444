/**
 * The data of a movement as most people would write it: records of strings, lists and maps, with
 * stacked built-in constraints, and the rules across records in class-level constraints. All
 * libraries that are compared bind to them. Lists are null where the JSON has none.
 */
package io.github.mesmodel.examples.benchmarks.plain;
