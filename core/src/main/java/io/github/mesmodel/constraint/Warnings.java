package io.github.mesmodel.constraint;

/**
 * The group of Jakarta Validation that holds the rules whose violations are warnings. It is not
 * part of the default group, so that {@code @Valid} refuses a movement only for errors.
 *
 * <pre>{@code
 * validator.validate(movement, Default.class, Warnings.class);
 * }</pre>
 */
public interface Warnings {}
