/**
 * Helpers that the modules of the library share: shapes of records, texts by language, messages.
 * Exported to mes-json alone, and free to change in any release.
 */
@NullMarked
package io.github.mesmodel.internal;

import org.jspecify.annotations.NullMarked;
