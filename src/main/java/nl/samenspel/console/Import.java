package nl.samenspel.console;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Workspace;
import nl.samenspel.collaboration.Description;
import nl.samenspel.exchange.Capacity;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.exchange.ImportCase.Importing;
import nl.samenspel.exchange.Problem;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.start.Obstacle;
import nl.samenspel.platform.start.Workbench;
import nl.samenspel.wording.Names;

/**
 * The command {@code import FILE.csv [--data DIR | --database URL] [--min-group K] [--workspace NAME]}: brings a case file
 * into the data as a collaboration whose waves are revealed. All of the file, or nothing.
 */
public final class Import {
    private final AssessmentModel model;
    private final Words words;

    /** Reads files of this model, and speaks these words. */
    public Import(AssessmentModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /**
     * Runs the command; everything is printed in UTF-8.
     *
     * @return 0 when the file was brought in, 1 when nothing was changed (why is on {@code err}), 2 when the arguments were
     *     not understood or the file cannot be opened
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(words, out, err);
        return switch (ImportOptions.read(arguments)) {
            case Command.Understood<ImportOptions>(ImportOptions options) ->
                Memory.ofThisProgram().orSay(terminal, () -> bringIn(options, terminal));
            case Command.Misunderstood<ImportOptions>(String key, String argument) ->
                terminal.end(
                        Terminal.MISUNDERSTOOD, words.say(key, argument) + "\n" + words.say("console.import.usage"));
        };
    }

    private int bringIn(ImportOptions options, Terminal terminal) {
        CaseFile.Reading reading;
        try {
            reading = read(options.file());
        } catch (IOException | UncheckedIOException unreadable) {
            return terminal.end(
                    Terminal.MISUNDERSTOOD,
                    words.say("console.analyse.unreadable", options.file().toString()));
        }
        return switch (reading) {
            case CaseFile.Reading.Accepted(CaseFile file) -> bringIn(file, options, terminal);
            case CaseFile.Reading.Refused(List<Problem> problems) ->
                terminal.refused(options.file().toString(), problems);
        };
    }

    private CaseFile.Reading read(Path file) throws IOException {
        try (CsvCaseRecords records = CsvCaseRecords.of(new BufferedInputStream(Files.newInputStream(file)))) {
            Capacity capacity = Capacity.within(Runtime.getRuntime().maxMemory(), Integer.MAX_VALUE);
            LocalDate today = LocalDate.now(Clock.systemUTC());
            return CaseFile.read(model.instrument(), records, ImportCase.limits(today, capacity));
        }
    }

    private int bringIn(CaseFile file, ImportOptions options, Terminal terminal) {
        Optional<Obstacle> obstacle = Obstacle.ofData(options.data(), options.database());
        if (obstacle.isPresent()) {
            return terminal.end(Terminal.REFUSED, obstacle.get().in(words));
        }
        try (Workbench workbench = Workbench.on(options.data(), options.database())) {
            ManageWorkspaces workspaces = workbench.use(ManageWorkspaces.class);
            List<Workspace> own = workspaces.own();
            List<Workspace> chosen = options.workspace()
                    .map(name -> named(name, workspaces.list()))
                    .orElse(own);
            if (chosen.size() > 1 || (chosen.isEmpty() && options.workspace().isPresent())) {
                String names = workspaces.list().stream().map(Workspace::name).collect(Collectors.joining(", "));
                return terminal.end(Terminal.REFUSED, words.say("console.import.which", names));
            }
            Workspace workspace = chosen.isEmpty()
                    ? workspaces.start(words.say("console.import.workspace"), false)
                    : chosen.getFirst();
            return bringIn(file, options, workspace, workbench, terminal);
        }
    }

    private static List<Workspace> named(String name, List<Workspace> workspaces) {
        return workspaces.stream()
                .filter(workspace -> workspace.name().equals(name))
                .toList();
    }

    private int bringIn(
            CaseFile file, ImportOptions options, Workspace workspace, Workbench workbench, Terminal terminal) {
        Description description = Description.between(
                file.collaboration(), words.say(Names.PARTY, Party.CUSTOMER), words.say(Names.PARTY, Party.SUPPLIER));
        return switch (workbench
                .use(ImportCase.class)
                .handle(workspace.id(), file, description, options.disclosure(), "")) {
            case Importing.Imported _ -> {
                terminal.mentionIgnored(file.ignoredColumns());
                String done = words.say(
                        "console.import.done",
                        file.collaboration(),
                        file.waves().size(),
                        workspace.name());
                boolean attended =
                        !workbench.use(ManageMembers.class).list(workspace.id()).isEmpty();
                yield terminal.done(done + "\n"
                        + words.say(attended ? "console.import.sign-in" : "console.import.first-administrator"));
            }
            case Importing.AlreadyThere _ ->
                terminal.end(
                        Terminal.REFUSED,
                        words.say("console.import.already-there", file.collaboration(), workspace.name()));
        };
    }
}
