/**
 * Validation with an answer that a person, or a program, can use: {@link
 * io.github.mesmodel.validation.MovementValidator} applies the constraints of the model and gives a
 * {@link io.github.mesmodel.validation.ValidationReport}.
 *
 * <p>Imports the model, its constraints, Jakarta Validation and Hibernate Validator.
 */
@NullMarked
package io.github.mesmodel.validation;

import org.jspecify.annotations.NullMarked;
