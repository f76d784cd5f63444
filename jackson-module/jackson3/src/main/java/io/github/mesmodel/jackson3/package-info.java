/**
 * JSON for the records of the model, with Jackson 3: register {@link
 * io.github.mesmodel.jackson3.MesModule}.
 *
 * <p>One generic codec reads and writes all the records, one all the values that are a string in
 * JSON, and one the localized texts. Imports the model, and Jackson 3.
 */
@NullMarked
package io.github.mesmodel.jackson3;

import org.jspecify.annotations.NullMarked;
