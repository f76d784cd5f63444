/**
 * Every rule once, as a check of a value that reports to a sink.
 *
 * <p>{@link io.github.mesmodel.validation.MovementValidator} runs the checks itself; behind the
 * constraints of {@code io.github.mesmodel.constraint} they serve Jakarta Validation. Exported to
 * Hibernate Validator alone, which creates them, and free to change in any release.
 */
@NullMarked
package io.github.mesmodel.internal.check;

import org.jspecify.annotations.NullMarked;
