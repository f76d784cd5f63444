/**
 * Reading and writing of documents: {@link io.github.mesmodel.json.MovementReader}, whose reports
 * have every violation with its location, and {@link io.github.mesmodel.json.MovementWriter}.
 */
@NullMarked
package io.github.mesmodel.json;

import org.jspecify.annotations.NullMarked;
