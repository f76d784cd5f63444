/**
 * The constraints of the model, and {@link io.github.mesmodel.constraint.Rule}, the list of the
 * rules behind them.
 *
 * <p>They are constraints of Jakarta Validation, so that the {@code @Valid} of any framework checks
 * them. One constraint stands on one component and holds all rules about it; {@link
 * io.github.mesmodel.constraint.Consistent} holds the errors, and {@link
 * io.github.mesmodel.constraint.Recommended} the warnings, of a record as a whole.
 */
@NullMarked
package io.github.mesmodel.constraint;

import org.jspecify.annotations.NullMarked;
