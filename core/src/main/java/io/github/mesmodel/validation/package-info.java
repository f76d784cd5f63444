/**
 * Validation with a report for people and programs: {@link
 * io.github.mesmodel.validation.MovementValidator} runs the checks of the rules and gives a {@link
 * io.github.mesmodel.validation.ValidationReport}.
 */
@NullMarked
package io.github.mesmodel.validation;

import org.jspecify.annotations.NullMarked;
