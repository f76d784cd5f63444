/**
 * The model in a job on Apache Spark: begin with {@link
 * io.github.mesmodel.examples.spark.ViolationJob}.
 */
@NullMarked
package io.github.mesmodel.examples.spark;

import org.jspecify.annotations.NullMarked;
