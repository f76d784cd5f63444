/**
 * The model in a JSON column of an embedded database: {@link
 * io.github.mesmodel.examples.datajpa.StoredMovement} maps it, without any configuration.
 */
package io.github.mesmodel.examples.datajpa;
