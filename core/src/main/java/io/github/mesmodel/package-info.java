/**
 * The model: records for a movement of networks.
 *
 * <p>{@link io.github.mesmodel.Movement} is the root. It has a {@linkplain
 * io.github.mesmodel.Founding founding}, member {@linkplain io.github.mesmodel.Network networks} of
 * several {@linkplain io.github.mesmodel.NetworkKind kinds}, {@linkplain
 * io.github.mesmodel.Individual individual} members, {@linkplain io.github.mesmodel.Axis axes} of
 * its work, {@linkplain io.github.mesmodel.StrategicPlan plans} of {@linkplain
 * io.github.mesmodel.StrategicAction actions}, and {@linkplain io.github.mesmodel.Affiliation
 * affiliations} to other organizations. Entries have ids, and cite their {@linkplain
 * io.github.mesmodel.Source sources} by them.
 *
 * <p>A record is created in one of three ways, with one contract. Java code uses the builders: a
 * required component that is missing fails at {@code build()}. Data, such as JSON, goes through the
 * constructors, which copy lists and refuse only an element of another type. Validation then
 * reports all violations. The value types, {@link io.github.mesmodel.PartialDate}, {@link
 * io.github.mesmodel.Since}, {@link io.github.mesmodel.Until}, {@link io.github.mesmodel.Period},
 * {@link io.github.mesmodel.LocalizedText} and the codes, are always well formed: their factories
 * throw, like the factories of {@code java.time}.
 *
 * <p>A method throws a {@link java.lang.NullPointerException} for null, unless its description
 * allows null. Its message names the parameter, except where a method of a builder, or a {@code
 * with} method, takes elements as an array or an {@link Iterable}. A {@code with} method returns
 * the record itself if the component does not change. Every type is immutable, thread-safe and
 * serializable. A component that may be absent is marked {@code @Nullable}; the others are not null
 * in a record that is valid.
 */
@NullMarked
package io.github.mesmodel;

import org.jspecify.annotations.NullMarked;
