/**
 * JSON for the records of the model, with Jackson 2: {@link io.github.mesmodel.jackson2.MesModule}
 * for mappers, and {@link io.github.mesmodel.jackson2.Jackson2Binding} for the library's own reader
 * and writer. Both adapt Jackson to the codec of mes-json.
 */
@NullMarked
package io.github.mesmodel.jackson2;

import org.jspecify.annotations.NullMarked;
