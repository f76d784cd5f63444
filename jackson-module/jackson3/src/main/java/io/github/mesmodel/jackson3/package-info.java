/**
 * JSON for the records of the model, with Jackson 3: {@link io.github.mesmodel.jackson3.MesModule}
 * for mappers, and {@link io.github.mesmodel.jackson3.Jackson3Binding} for the library's own reader
 * and writer.
 *
 * <p>Adapts parsers, generators and mappers to the codec of mes-json, which reads and writes.
 * Imports the codec, and Jackson 3.
 */
@NullMarked
package io.github.mesmodel.jackson3;

import org.jspecify.annotations.NullMarked;
