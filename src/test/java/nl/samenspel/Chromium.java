package nl.samenspel;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Windows in the browser of this machine, without a screen. */
public final class Chromium implements AutoCloseable {

    /** A picture takes longer than what is looked at on most pages. */
    private static final boolean PICTURES = Boolean.getBoolean("samenspel.pictures");

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** No sandbox, for root; and none of the errands that a browser runs for itself over the network. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A running program. */
    private record Program(Playwright playwright, com.microsoft.playwright.Browser browser) {

        static Program start(List<String> withoutArguments) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Program(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(program())
                                    .setEnv(environment())
                                    .setArgs(ARGUMENTS)
                                    .setIgnoreDefaultArgs(withoutArguments)));
        }
    }

    /** Of a window, through a line of its own: what the line for everything else turns off, no other turns on. */
    private record Scripts(CDPSession line) {

        void run(boolean doThey) {
            var setting = new JsonObject();
            setting.addProperty("value", !doThey);
            line.send("Emulation.setScriptExecutionDisabled", setting);
        }
    }

    private static final Map<Page, Scripts> SCRIPTS = new ConcurrentHashMap<>();

    /** One is for all tests. */
    private static final class Usual {
        static final Program RUNNING = Program.start(List.of());

        static {
            ScratchFolder.isUsedBy(RUNNING.playwright);
        }
    }

    private final Program program;
    private final List<BrowserContext> windows = new ArrayList<>();

    public Chromium() {
        this(Usual.RUNNING);
    }

    private Chromium(Program program) {
        this.program = program;
    }

    /** What it shares between its processes may stay behind when it ends at once. */
    private static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("TMPDIR", ScratchFolder.makeShort().toString());
        return environment;
    }

    /** As people have it: pages that were left are kept as they were, for going back to them. */
    public static Chromium keepingPages() {
        var program = Program.start(List.of("--disable-back-forward-cache"));
        ScratchFolder.isUsedBy(program.playwright);
        return new Chromium(program);
    }

    /** A window of the width, in pixels, in which somebody has signed in as in the other browser. */
    public Page window(Browser signedIn, int width, ColorScheme scheme, String language) {
        var context = opened(new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setBaseURL(signedIn.site()));
        context.addCookies(List.of(
                new Cookie("sign-in", signedIn.token()).setUrl(signedIn.site()),
                new Cookie("language", language).setUrl(signedIn.site())));
        return context.newPage();
    }

    /** The same in a browser that runs no scripts; a stranger has not signed in there either. */
    public Page withoutScripts(Browser visitor, int width, String language) {
        var context = opened(new NewContextOptions().setViewportSize(width, 900).setBaseURL(visitor.site()));
        context.addCookies(List.of(new Cookie("language", language).setUrl(visitor.site())));
        if (!visitor.token().isEmpty()) {
            context.addCookies(List.of(new Cookie("sign-in", visitor.token()).setUrl(visitor.site())));
        }
        var page = context.newPage();
        var scripts = new Scripts(context.newCDPSession(page));
        scripts.run(false);
        SCRIPTS.put(page, scripts);
        return page;
    }

    /**
     * Lets scripts run meanwhile in a window in which none do; those of the page itself have been left out by then.
     * What a test runs in a page may wait, and where no scripts run that never ends.
     */
    static <T> T whileScriptsRun(Page page, Supplier<T> work) {
        var scripts = SCRIPTS.get(page);
        if (scripts == null) {
            return work.get();
        }
        scripts.run(true);
        try {
            return work.get();
        } finally {
            scripts.run(false);
        }
    }

    private BrowserContext opened(NewContextOptions options) {
        var context = program.browser.newContext(options);
        windows.add(context);
        return context;
    }

    /** The one that the launcher found, or the first on the path for a test that is started by itself. */
    private static Path program() {
        var found = System.getenv("SAMENSPEL_CHROMIUM");
        return found == null ? onThePath() : Path.of(found);
    }

    private static Path onThePath() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium to run the tests in a browser"));
    }

    /** Leaves a picture of the page in the folder of the build, for whoever wants to look; see CONTRIBUTING.md. */
    public static void picture(Page page, String name) {
        if (PICTURES) {
            draw(page, name);
        }
    }

    /** The same, for a document. */
    static void draw(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }

    /** All of its windows. */
    @Override
    public void close() {
        windows.forEach(window -> SCRIPTS.keySet().removeAll(window.pages()));
        windows.forEach(BrowserContext::close);
        windows.clear();
    }
}
