/** What takes in a document: reads it, and checks it by every rule. */
@NullMarked
package io.github.mesmodel.examples.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
