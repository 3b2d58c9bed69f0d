package org.qualitybanding.casesystem.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.qualitybanding.casesystem.Site;
import org.qualitybanding.examples.browser.Browser;
import org.qualitybanding.examples.browser.PageInBrowser;
import org.qualitybanding.examples.browser.Scheme;
import org.qualitybanding.examples.browser.Width;

/** Somebody at a browser, who finds fields by their labels, and links and buttons by what is written on them. */
final class Person {

    private static final long LONGEST_WAIT = 30_000_000_000L;
    private static final long A_MOMENT = 20_000_000L;

    private final Browser browser;
    private final ChromeDriver driver;
    private final Site site;

    private Person(Browser browser, Site site) {
        this.browser = browser;
        this.driver = browser.driver();
        this.site = site;
    }

    /** A person who comes in as one of the sample users; whoever was in before is logged out. */
    static Person in(Browser browser, Site site, String user) {
        Person person = new Person(browser, site);
        person.opens("/login");
        browser.driver().manage().deleteAllCookies();
        return person.opens("/login")
                .types("Name", user)
                .types("Password", user + "-demo")
                .presses("Log in");
    }

    Person opens(String path) {
        visits(path, Width.WIDE, Scheme.LIGHT);
        return this;
    }

    /** Opens a page in a window of a width, and looks at it. */
    PageInBrowser visits(String path, Width width, Scheme scheme) {
        return browser.visit(site.at(path).toString(), width, scheme);
    }

    String address() {
        return Optional.ofNullable(driver.getCurrentUrl()).orElseThrow();
    }

    /** Follows the first link that begins with these words. */
    Person follows(String link) {
        return clicks(By.xpath("//a[starts-with(normalize-space(), " + quoted(link) + ")]"));
    }

    Person presses(String button) {
        return clicks(By.xpath("//main//button[normalize-space()=" + quoted(button) + "]"));
    }

    /** Clicks, and waits until another page is there as a whole. */
    private Person clicks(By place) {
        driver.executeScript("document.documentElement.dataset.before = 'yes'");
        driver.findElement(place).click();
        long until = System.nanoTime() + LONGEST_WAIT;
        while (!Boolean.TRUE.equals(driver.executeScript(
                "return !document.documentElement.dataset.before && document.readyState === 'complete'"))) {
            if (System.nanoTime() > until) {
                throw new AssertionError("nothing came of a click on " + place);
            }
            LockSupport.parkNanos(A_MOMENT);
        }
        return this;
    }

    /** Puts an answer into a field, in place of what stands there. */
    Person types(String label, String answer) {
        WebElement field = field(label);
        if ("date".equals(field.getDomAttribute("type"))) {
            driver.executeScript(
                    "arguments[0].value = arguments[1]", field, answer); // typed in the order of no country
        } else {
            field.clear();
            field.sendKeys(answer);
        }
        return this;
    }

    /** What stands in a field. */
    String value(String label) {
        return Optional.ofNullable(field(label).getDomProperty("value")).orElse("");
    }

    /** Chooses one of the answers of a group, or of a list, by the beginning of its words. */
    Person chooses(String label, String choice) {
        List<WebElement> group = driver.findElements(By.xpath("//fieldset[legend[starts-with(normalize-space(), "
                + quoted(label) + ")]]//label[starts-with(normalize-space(), " + quoted(choice) + ")]"));
        if (group.isEmpty()) {
            field(label).findElements(By.tagName("option")).stream()
                    .filter(option -> option.getText().startsWith(choice))
                    .findFirst()
                    .orElseThrow()
                    .click();
        } else {
            group.get(0).click();
        }
        return this;
    }

    private WebElement field(String label) {
        WebElement named =
                driver.findElement(By.xpath("//label[starts-with(normalize-space(), " + quoted(label) + ")]"));
        return driver.findElement(
                By.id(Optional.ofNullable(named.getDomAttribute("for")).orElseThrow()));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** What is said of a field beside it, once it was refused. */
    String wrong(String label) {
        WebElement field = field(label);
        return driver.findElement(By.id(field.getDomAttribute("id") + "-wrong")).getText();
    }

    /** What the summary of problems says, on top of the page. */
    List<String> problems() {
        return texts(".problems li");
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What is read on the page, without what stands around every one. */
    String reads() {
        return driver.findElement(By.tagName("main")).getText();
    }
}
