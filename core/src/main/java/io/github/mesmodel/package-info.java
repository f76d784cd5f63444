/**
 * The model: records for a movement of networks.
 *
 * <p>{@link io.github.mesmodel.Movement} is the root. It was {@linkplain
 * io.github.mesmodel.Founding founded}, has member {@linkplain io.github.mesmodel.Network networks}
 * of three {@linkplain io.github.mesmodel.NetworkKind kinds} and {@linkplain
 * io.github.mesmodel.Individual individual} members, works along {@linkplain
 * io.github.mesmodel.Axis axes}, sets itself {@linkplain io.github.mesmodel.StrategicPlan plans} of
 * {@linkplain io.github.mesmodel.StrategicAction actions}, and belongs to other bodies through
 * {@linkplain io.github.mesmodel.Affiliation affiliations}. Entries have ids, and cite their
 * {@linkplain io.github.mesmodel.Source sources} by them.
 *
 * <p>There are three ways to a record, and one contract. Java code uses the builders: what is
 * required and missing fails at {@code build()}. Data, such as JSON, goes through the constructors,
 * which refuse nothing. Validation then says everything that is wrong. The value types, {@link
 * io.github.mesmodel.PartialDate}, {@link io.github.mesmodel.Since}, {@link
 * io.github.mesmodel.Period}, {@link io.github.mesmodel.LocalizedText} and the codes, are always
 * well formed: their factories throw, as those of {@code java.time} do.
 *
 * <p>A method throws a {@link java.lang.NullPointerException} that names its parameter for null,
 * unless it says otherwise.
 *
 * <p>Every type is immutable, thread-safe and serializable. A component that may be absent is
 * marked {@code @Nullable}; all else is not null in a record that is valid.
 *
 * <p>Imports the constraints that stand on the records, and Jakarta Validation.
 */
@NullMarked
package io.github.mesmodel;

import org.jspecify.annotations.NullMarked;
