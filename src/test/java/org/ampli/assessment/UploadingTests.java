package org.ampli.assessment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.ampli.inspection.Samples;
import org.junit.jupiter.api.Test;

/** What only a browser shows of bringing evidence: several files, a drop, a pasted picture, a PDF in its place. */
class UploadingTests extends OnASheet {

    private static final String FILE = "#evidence input[type=file]";

    @Test
    void ofSeveralFilesTheGoodOnesAppearAndTheOtherIsNamedWithoutLeavingThePage() {
        page.locator("#add-file summary").click();
        page.setInputFiles(FILE, new FilePayload[] {
            new FilePayload("un.pdf", "application/pdf", Samples.pdf()),
            new FilePayload("photo.png", "image/png", Samples.text("simplement du texte")),
            new FilePayload("trois.txt", "text/plain", Samples.text("trois"))
        });
        page.locator("#argument").fill("Ce texte reste.");
        page.locator("#add-file button").click();

        assertThat(page.locator("#evidence .evidence-title")).containsText(new String[] {"un.pdf", "trois.txt"});
        assertThat(page.locator("#evidence .error")).containsText("photo.png");
        assertThat(page.locator("#argument")).hasValue("Ce texte reste.");
        assertThat(chromium.complaints).allMatch(words -> words.contains("status of 415"));
    }

    @Test
    void aDroppedFileAndAPastedPictureAreTaken() {
        bring("drop", "dataTransfer", "note.txt", Samples.text("une note"));
        assertThat(page.locator("#evidence .evidence-title")).containsText(new String[] {"note.txt"});
        bring("paste", "clipboardData", "image.png", Samples.png());
        assertThat(page.locator("#evidence .evidence-title")).hasCount(2);
        assertThat(page.locator("#evidence .evidence-title").last()).containsText("capture");
    }

    @Test
    void whatIsTakenOffIsPutBackWithoutLeavingThePage() {
        bring("drop", "dataTransfer", "note.txt", Samples.text("une note"));
        page.locator("#evidence form[action$=removal] button").click();
        assertThat(page.locator("#evidence .evidence-title")).hasCount(0);
        page.locator("#evidence .notice button").click();
        assertThat(page.locator("#evidence .evidence-title")).hasCount(1);
        assertThat(page.locator("#evidence .notice")).hasCount(0);
    }

    @Test
    void aPdfIsShownInItsPlaceUnderAStrictPolicy() {
        bring("drop", "dataTransfer", "enquête.pdf", Samples.pdf());
        page.locator("#evidence .evidence-title a").click();
        page.waitForCondition(
                () -> page.frames().stream().anyMatch(frame -> frame.url().endsWith("/preview")));
        assertThat(page.locator(".preview iframe")).isVisible();
        assertThat(chromium.complaints).isEmpty();
    }

    private void bring(String event, String property, String name, byte[] content) {
        page.locator("#add-file").waitFor();
        page.evaluate(
                """
                ([event, property, name, content]) => {
                  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
                  const data = new DataTransfer();
                  data.items.add(new File([bytes], name, { type: name.endsWith("png") ? "image/png" : "" }));
                  const init = { bubbles: true, cancelable: true, [property]: data };
                  const happened = event === "drop" ? new DragEvent(event, init) : new ClipboardEvent(event, init);
                  document.body.dispatchEvent(happened);
                }
                """, new Object[] {event, property, name, Base64.getEncoder().encodeToString(content)});
        page.locator("#evidence .evidence-title").first().waitFor();
    }
}
