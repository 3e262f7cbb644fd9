package nl.samenspel.response.web;

/** The code of a ticket as it was typed, and what is wrong with it, or empty. */
public record TicketView(String typed, String problem) {}
