package io.github.mesmodel.jackson3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mesmodel.Movement;
import io.github.mesmodel.json.JsonBinding;
import io.github.mesmodel.sample.MovementSamples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** A mapper that looks for modules finds this one; both descriptors name it. */
class DiscoveryTest {
  @Test
  void aMapperFindsTheModule() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    assertThat(mapper.registeredModules()).hasAtLeastOneElementOfType(MesModule.class);
    assertThat(mapper.writeValueAsString(MovementSamples.complete()))
        .isEqualTo(Mappers.PLAIN.writeValueAsString(MovementSamples.complete()));
    assertThat(
            mapper.readValue(mapper.writeValueAsBytes(MovementSamples.complete()), Movement.class))
        .isEqualTo(MovementSamples.complete());
  }

  @Test
  void addingItTwiceChangesNothing() {
    JsonMapper mapper = Mappers.builder().addModule(new MesModule()).findAndAddModules().build();

    assertThat(mapper.registeredModules()).filteredOn(MesModule.class::isInstance).hasSize(1);
  }

  @Test
  void theServiceFilesNameTheModuleAndTheBinding() throws IOException {
    assertThat(shippedText("META-INF/services/" + JacksonModule.class.getName()))
        .isEqualToIgnoringNewLines(MesModule.class.getName());
    assertThat(shippedText("META-INF/services/" + JsonBinding.class.getName()))
        .isEqualToIgnoringNewLines(Jackson3Binding.class.getName());
  }

  @Test
  void theModuleDescriptorProvidesTheModule() throws IOException {
    try (InputStream in = shipped("module-info.class")) {
      ModuleDescriptor descriptor = ModuleDescriptor.read(in);

      assertThat(descriptor.provides())
          .extracting(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers)
          .containsExactlyInAnyOrder(
              tuple(JacksonModule.class.getName(), List.of(MesModule.class.getName())),
              tuple(JsonBinding.class.getName(), List.of(Jackson3Binding.class.getName())));
    }
  }

  private static String shippedText(String name) throws IOException {
    try (InputStream in = shipped(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /**
   * Opens a file that lies beside the classes of the module, with any other entries on the class
   * path.
   */
  private static InputStream shipped(String name) throws IOException {
    URL ours = MesModule.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {ours}, null);
        InputStream in = Objects.requireNonNull(loader.findResource(name), name).openStream()) {
      return new ByteArrayInputStream(in.readAllBytes());
    }
  }
}
