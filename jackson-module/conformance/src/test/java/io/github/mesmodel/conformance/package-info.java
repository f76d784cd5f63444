/**
 * The common tests of both Jackson modules: each runs with Jackson 2 and with Jackson 3, which must
 * write the same bytes, read the same movements and report the same problems. Jackson 3's tree is
 * the tests' own tool to change documents with.
 */
@NullMarked
package io.github.mesmodel.conformance;

import org.jspecify.annotations.NullMarked;
