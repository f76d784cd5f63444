/**
 * What every web application of the examples does, as tests over HTTP: an application's own test
 * implements {@link io.github.mesmodel.examples.webcontract.WebContract} and says where it listens.
 *
 * <p>Imports core for reports, JUnit and AssertJ; neither Spring nor Jackson.
 */
@NullMarked
package io.github.mesmodel.examples.webcontract;

import org.jspecify.annotations.NullMarked;
