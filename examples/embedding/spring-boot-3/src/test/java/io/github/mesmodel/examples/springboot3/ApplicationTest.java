package io.github.mesmodel.examples.springboot3;

import io.github.mesmodel.examples.webcontract.OpenApiContract;
import io.github.mesmodel.examples.webcontract.ProtocolContract;
import io.github.mesmodel.examples.webcontract.WebContract;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest implements WebContract, OpenApiContract, ProtocolContract {
  @LocalServerPort private int port;

  @Override
  public int port() {
    return port;
  }
}
