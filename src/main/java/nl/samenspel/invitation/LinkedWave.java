package nl.samenspel.invitation;

import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** The wave for which a personal link was given to somebody. */
public record LinkedWave(WorkspaceId workspace, WaveId wave) {}
