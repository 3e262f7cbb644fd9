package nl.samenspel.platform.web;

/** A place to go to, in the visitor's words. */
public record Link(String label, String address) {}
