package io.github.mesmodel.conformance;

import java.util.List;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Label;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * Loads the library and Jackson anew, such that each of their methods and jumps is a step of {@link
 * Work}. What they call in the JDK is not counted.
 */
final class CountingLoader extends ClassLoader {
  private static final List<String> COUNTED =
      List.of("io.github.mesmodel.", "tools.jackson.", "com.fasterxml.jackson.");
  private static final String WORK = Work.class.getName();
  private static final int VERSION = Opcodes.ASM9;

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.equals(WORK) || COUNTED.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) {
    ClassReader reader = new ClassReader(Resources.read('/' + name.replace('.', '/') + ".class"));
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    reader.accept(new CountingClass(writer), 0);
    byte[] counted = writer.toByteArray();
    return defineClass(name, counted, 0, counted.length);
  }

  private static final class CountingClass extends ClassVisitor {
    CountingClass(ClassVisitor next) {
      super(VERSION, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class CountingMethod extends MethodVisitor {
    CountingMethod(MethodVisitor next) {
      super(VERSION, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      step();
      super.visitJumpInsn(opcode, label);
    }

    private void step() {
      visitMethodInsn(Opcodes.INVOKESTATIC, WORK.replace('.', '/'), "step", "()V", false);
    }
  }
}
