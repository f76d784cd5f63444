/**
 * Reads and writes documents: {@link io.github.mesmodel.json.MovementReader}, whose reports say
 * everything that is wrong with a document and where, and {@link
 * io.github.mesmodel.json.MovementWriter}.
 *
 * <p>Imports the model, its validation, the internals of the library, and the codec.
 */
@NullMarked
package io.github.mesmodel.json;

import org.jspecify.annotations.NullMarked;
