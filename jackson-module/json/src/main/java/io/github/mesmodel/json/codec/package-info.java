/**
 * How the records of the model are read from, and written as, tokens of JSON, whatever parses and
 * generates them. Exported to the Jackson modules alone, and free to change in any release.
 *
 * <p>Imports the model and its internals, and nothing of the reader of documents.
 */
@NullMarked
package io.github.mesmodel.json.codec;

import org.jspecify.annotations.NullMarked;
