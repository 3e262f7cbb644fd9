package nl.samenspel.account.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.samenspel.account.Act;
import org.springframework.modulith.NamedInterface;

/**
 * On what takes a form that may be larger than others. It may be so for those only who may carry out the act in the workspace
 * of the address; the forms of anybody else are as small as all.
 */
@NamedInterface("forms")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargeForm {

    Act act();

    /** The most that its body may be, in bytes. */
    int most();

    /** Whether it comes in parts, with a file: no other form may. */
    boolean file() default false;
}
