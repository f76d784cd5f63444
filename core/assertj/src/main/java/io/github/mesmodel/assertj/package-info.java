/**
 * Assertions for tests of the integrity of data: {@link io.github.mesmodel.assertj.MesAssertions}
 * has those of AssertJ, and those for movements and reports. A failure lists violations or
 * differences by their JSON Pointers.
 */
@NullMarked
package io.github.mesmodel.assertj;

import org.jspecify.annotations.NullMarked;
