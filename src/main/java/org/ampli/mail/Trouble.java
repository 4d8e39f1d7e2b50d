package org.ampli.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave.
 *
 * @param words on one line, as the mail server said them where it did
 * @param lasting whether the server knows nobody by this address, so that trying again would not help
 */
record Trouble(String words, boolean lasting) {

    private static final int LONGEST = 500;

    static Trouble of(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        unfold(failure, chain);
        boolean lasting = chain.stream().anyMatch(Trouble::nobody);
        String words = chain.stream()
                .filter(MessagingException.class::isInstance)
                .reduce((first, last) -> last)
                .orElse(failure)
                .toString()
                .replaceFirst("^[\\w.$]+Exception: ", "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return new Trouble(words.substring(0, Math.min(words.length(), LONGEST)), lasting);
    }

    private static boolean nobody(Throwable failure) {
        return failure instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    /** From the outside to what began it. */
    private static void unfold(@Nullable Throwable failure, List<Throwable> chain) {
        if (failure == null || chain.contains(failure)) {
            return;
        }
        chain.add(failure);
        if (failure instanceof MailSendException several) {
            for (Exception each : several.getMessageExceptions()) {
                unfold(each, chain);
            }
        }
        unfold(failure.getCause(), chain);
        if (failure instanceof MessagingException messaging) {
            unfold(messaging.getNextException(), chain);
        }
    }
}
