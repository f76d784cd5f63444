package io.github.mesmodel.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Reads and writes the records of the model as JSON, with Jackson 2.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new MesModule()).build();
 * }</pre>
 *
 * <p>{@code findAndRegisterModules()} finds it too. Properties have the names and the order of the
 * record components; absent and empty components are not written; codes, dates and periods are
 * strings, and localized texts are objects from language tag to text. That form is fixed: naming
 * strategies, inclusion, and the settings of enums and dates do not change it.
 *
 * <p>Reading follows the settings of the mapper: unknown properties are refused under {@code
 * FAIL_ON_UNKNOWN_PROPERTIES}, which Jackson 2 has on unless set, and values that do not fit are
 * first offered to the mapper's problem handlers. Validation is separate: see {@link
 * io.github.mesmodel.validation.MovementValidator}.
 *
 * <p>This class has no state, and is thread-safe.
 */
public final class MesModule extends Module {
  /** Creates the module. */
  public MesModule() {}

  /** {@return the name of this module, not null} */
  @Override
  public String getModuleName() {
    return MesModule.class.getName();
  }

  /** {@return the version of this module, which Jackson does not depend on, not null} */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new MesDeserializers());
    context.addSerializers(new MesSerializers());
    context.addKeyDeserializers(new MesKeys());
    context.addKeySerializers(new MesKeys());
  }
}
