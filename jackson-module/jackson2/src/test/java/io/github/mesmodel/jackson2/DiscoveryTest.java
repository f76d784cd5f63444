package io.github.mesmodel.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** A mapper that looks for modules finds this one; both descriptors name it. */
class DiscoveryTest {
  @Test
  void aMapperFindsTheModule() throws IOException {
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();

    assertThat(mapper.getRegisteredModuleIds()).contains(MesModule.class.getName());
    assertThat(mapper.writeValueAsString(MovementSamples.complete()))
        .isEqualTo(Mappers.PLAIN.writeValueAsString(MovementSamples.complete()));
    assertThat(
            mapper.readValue(mapper.writeValueAsBytes(MovementSamples.complete()), Movement.class))
        .isEqualTo(MovementSamples.complete());
  }

  @Test
  void addingItTwiceChangesNothing() throws IOException {
    ObjectMapper mapper =
        Mappers.builder().addModule(new MesModule()).build().findAndRegisterModules();

    assertThat(mapper.getRegisteredModuleIds()).containsOnlyOnce(MesModule.class.getName());
  }

  @Test
  void theServiceFilesNameTheModuleAndTheBinding() throws IOException {
    assertThat(shippedText("META-INF/services/" + Module.class.getName()))
        .isEqualToIgnoringNewLines(MesModule.class.getName());
    assertThat(shippedText("META-INF/services/" + JsonBinding.class.getName()))
        .isEqualToIgnoringNewLines(Jackson2Binding.class.getName());
  }

  @Test
  void theModuleDescriptorProvidesTheModule() throws IOException {
    try (InputStream in = shipped("module-info.class")) {
      ModuleDescriptor descriptor = ModuleDescriptor.read(in);

      assertThat(descriptor.provides())
          .extracting(ModuleDescriptor.Provides::service, ModuleDescriptor.Provides::providers)
          .containsExactlyInAnyOrder(
              tuple(Module.class.getName(), List.of(MesModule.class.getName())),
              tuple(JsonBinding.class.getName(), List.of(Jackson2Binding.class.getName())));
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
