/**
 * The codec of the records over tokens of JSON, independent of their parser and generator. The
 * package is exported to the Jackson modules only, and may change in any release.
 */
@NullMarked
package io.github.mesmodel.json.codec;

import org.jspecify.annotations.NullMarked;
