package nl.samenspel.attack;

/**
 * Something that is found out about fewer people than was promised.
 *
 * @param about the family, and how it was found
 * @param people about how many
 */
record Hit(String about, int people) {}
