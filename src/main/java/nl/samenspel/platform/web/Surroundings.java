package nl.samenspel.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** What stands around a page that everybody may see: who has signed in finds the way back to his own places. */
public interface Surroundings {

    Frame of(HttpServletRequest request, Visit visit, String title);
}
