module consumer {
  requires io.github.mesmodel.jackson2;
}
