/**
 * What reading and writing JSON needs that no version of Jackson has a part in: the shapes of
 * records and scalars, and the report on a document. Exported to the Jackson modules alone, and
 * free to change in any release.
 *
 * <p>Imports the model, its validation, and the other internals.
 */
@NullMarked
package io.github.mesmodel.json;

import org.jspecify.annotations.NullMarked;
