package org.postedit.outside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, with the eyes and fingers of a reader. */
final class Browser implements AutoCloseable {
    private final ChromeDriver driver;

    Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(Programs.find("chromium").toFile());
        // A sandbox of its own it cannot have in a container, nor a large /dev/shm.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Programs.find("chromedriver").toFile())
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Looks at pages from now on in a window this wide, in a scheme of colours: {@code light} or {@code dark}. */
    void see(int width, String scheme) {
        see(width, scheme, "screen");
    }

    /** Looks at pages from now on as on paper. */
    void seeInPrint(String scheme) {
        see(1280, scheme, "print");
    }

    private void see(int width, String scheme, String medium) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Whether scripts of pages run. */
    void runScripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    void open(Path page) {
        requests();
        complaints();
        driver.get(page.toUri().toString());
    }

    /** Whatever was asked for since a page was opened, the page itself included. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> event = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
            Map<?, ?> message = (Map<?, ?>) Objects.requireNonNull(event.get("message"));
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                Map<?, ?> parameters = (Map<?, ?>) Objects.requireNonNull(message.get("params"));
                Map<?, ?> request = (Map<?, ?>) Objects.requireNonNull(parameters.get("request"));
                requests.add(String.valueOf(request.get("url")));
            }
        }
        return requests;
    }

    /** What the console shows since a page was opened. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The value of a script's {@code return}. */
    Object ask(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    /** The strings that a script returns. */
    List<String> list(String script) {
        return ((List<?>) ask(script)).stream().map(String::valueOf).toList();
    }

    /** Presses a key where the focus is, and gives the element that has it then. */
    WebElement press(CharSequence key) {
        focused().sendKeys(key);
        return focused();
    }

    /** The element that has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Goes to the next link or button. */
    WebElement tab() {
        return press(Keys.TAB);
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
