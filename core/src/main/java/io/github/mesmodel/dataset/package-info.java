/**
 * The data set of the Mouvement pour l'Économie Solidaire: {@link
 * io.github.mesmodel.dataset.MesDataSet}.
 */
@NullMarked
package io.github.mesmodel.dataset;

import org.jspecify.annotations.NullMarked;
