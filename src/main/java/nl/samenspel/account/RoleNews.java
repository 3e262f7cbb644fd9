package nl.samenspel.account;

/** Is told of every change in who may do what, in the transaction that makes it. */
@FunctionalInterface
public interface RoleNews {

    void tell(RoleChange change);
}
