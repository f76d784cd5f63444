package io.github.mesmodel.constraint;

/**
 * The group of Jakarta Validation that holds the rules whose violations are warnings. It is no part
 * of the default group, so that {@code @Valid} refuses a movement for errors alone.
 *
 * <pre>{@code
 * validator.validate(movement, Default.class, Warnings.class);
 * }</pre>
 */
public interface Warnings {}
