/**
 * The data set of the Mouvement pour l'Économie Solidaire: {@link
 * io.github.mesmodel.reference.MesReference}.
 *
 * <p>Imports the model.
 */
@NullMarked
package io.github.mesmodel.reference;

import org.jspecify.annotations.NullMarked;
