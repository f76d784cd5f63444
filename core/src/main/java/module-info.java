/**
 * Typed records for a movement of networks, such as the Mouvement pour l'Économie Solidaire, with
 * builders, validation and the data set of that movement.
 *
 * <p>Begin with {@link io.github.mesmodel.Movement}, {@link
 * io.github.mesmodel.validation.MovementValidator} and {@link
 * io.github.mesmodel.dataset.MesDataSet}.
 */
@SuppressWarnings("module") // the modules that get the internals are compiled later
module io.github.mesmodel {
  requires transitive jakarta.validation;
  requires static org.hibernate.validator;
  requires static transitive org.jspecify;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports io.github.mesmodel;
  exports io.github.mesmodel.constraint;
  exports io.github.mesmodel.validation;
  exports io.github.mesmodel.dataset;
  exports io.github.mesmodel.internal to
      io.github.mesmodel.assertj,
      io.github.mesmodel.json;
  exports io.github.mesmodel.internal.check to
      org.hibernate.validator;

  opens io.github.mesmodel to
      org.hibernate.validator;
}
