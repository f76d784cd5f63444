/**
 * JSON for the records of the model, with Jackson 3: {@link io.github.mesmodel.jackson3.MesModule}
 * for mappers, and {@link io.github.mesmodel.jackson3.Jackson3Binding} for the library's own reader
 * and writer. Both adapt Jackson to the codec of mes-json.
 */
@NullMarked
package io.github.mesmodel.jackson3;

import org.jspecify.annotations.NullMarked;
