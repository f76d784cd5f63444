package io.github.mesmodel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every generated builder. Its retention and its one allowed class-path annotation
 * keep the generator's own annotations out of the class files, so that users compile without a
 * warning about annotations they lack. Generated classes are public, because reflection, and so
 * scripting and mocking, cannot call the methods of any other class; their constructors accept only
 * the builders of the records.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = {"alias:aliases", "axis:axes"},
    allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
@interface MesStyle {}
