/**
 * Every rule once, as a check of a value that reports to a sink.
 *
 * <p>{@link io.github.mesmodel.validation.MovementValidator} runs the checks itself; behind the
 * constraints of {@code io.github.mesmodel.constraint} they serve Jakarta Validation. The package
 * is exported to Hibernate Validator only, which creates the checks, and may change in any release.
 */
@NullMarked
package io.github.mesmodel.internal.check;

import org.jspecify.annotations.NullMarked;
