/**
 * Helpers that the modules of the library share: shapes of records, texts by language, messages.
 * The package is exported to mes-json only, and may change in any release.
 */
@NullMarked
package io.github.mesmodel.internal;

import org.jspecify.annotations.NullMarked;
