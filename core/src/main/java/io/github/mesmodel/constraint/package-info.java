/**
 * The constraints of the model, each with its validator, and {@link
 * io.github.mesmodel.constraint.Rule}, the list of all that they check.
 *
 * <p>They are constraints of Jakarta Validation, so that any framework's {@code @Valid} sees them.
 * One constraint stands on one component, and says all there is to say about it; {@link
 * io.github.mesmodel.constraint.Consistent} and {@link io.github.mesmodel.constraint.Recommended}
 * look at a record as a whole.
 *
 * <p>Imports Jakarta Validation, the model, and of Hibernate Validator the parameters of messages.
 */
@NullMarked
package io.github.mesmodel.constraint;

import org.jspecify.annotations.NullMarked;
