/**
 * JSON for the records of the model, with Jackson 2: register {@link
 * io.github.mesmodel.jackson2.MesModule}.
 *
 * <p>One generic codec reads and writes all the records, one all the values that are a string in
 * JSON, and one the localized texts. Imports the model, and Jackson 2.
 */
@NullMarked
package io.github.mesmodel.jackson2;

import org.jspecify.annotations.NullMarked;
