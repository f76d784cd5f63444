/**
 * Helpers that the library's own modules share. Exported to them alone, and free to change in any
 * release. Imports nothing of the library.
 */
@NullMarked
package io.github.mesmodel.internal;

import org.jspecify.annotations.NullMarked;
