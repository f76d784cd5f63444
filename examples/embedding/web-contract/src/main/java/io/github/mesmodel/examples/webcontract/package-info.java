/**
 * The contract of the web applications of the examples, as tests over HTTP: an application's own
 * test implements {@link io.github.mesmodel.examples.webcontract.WebContract} and names its
 * address.
 */
@NullMarked
package io.github.mesmodel.examples.webcontract;

import org.jspecify.annotations.NullMarked;
