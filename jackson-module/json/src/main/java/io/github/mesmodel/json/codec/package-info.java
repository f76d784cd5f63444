/**
 * The codec of the records over tokens of JSON, whatever parses and generates them. Exported to the
 * Jackson modules alone, and free to change in any release.
 */
@NullMarked
package io.github.mesmodel.json.codec;

import org.jspecify.annotations.NullMarked;
