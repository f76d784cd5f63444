/**
 * JSON for the records of the model, with Jackson 2: {@link io.github.mesmodel.jackson2.MesModule}
 * for mappers, and {@link io.github.mesmodel.jackson2.Jackson2Binding} for the library's own reader
 * and writer.
 *
 * <p>Adapts parsers, generators and mappers to the codec of mes-json, which reads and writes.
 * Imports the codec, and Jackson 2.
 */
@NullMarked
package io.github.mesmodel.jackson2;

import org.jspecify.annotations.NullMarked;
