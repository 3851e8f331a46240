package dev.ashlar.migrate.outcome;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks a run to stop: the statement on the server is cancelled, what is open is rolled back, and the run ends with
 * {@link ExitCode#STOPPED}.
 */
public final class StopSignal {
    private final CountDownLatch raised = new CountDownLatch(1);
    private final AtomicReference<Runnable> cancel = new AtomicReference<>(StopSignal::nothing);

    /** Asks the run to stop; called by another thread. */
    public void raise() {
        raised.countDown();
        cancel.get().run();
    }

    public boolean isRaised() {
        return raised.getCount() == 0;
    }

    /** What stops the statement that runs now; called by the run. */
    public void onRaise(Runnable cancelStatement) {
        cancel.set(cancelStatement);
    }

    /** Forgets what {@link #onRaise} was told, before the connection is closed. */
    public void clear() {
        cancel.set(StopSignal::nothing);
    }

    /** Ends the run when it was asked to stop. */
    public void check() {
        if (isRaised()) {
            throw stopped();
        }
    }

    public RunFailure stopped() {
        return new RunFailure(
                ExitCode.STOPPED, "Stopped by a signal. What was under way is rolled back; running again goes on.");
    }

    /** Sleeps, or ends the run as soon as it is asked to stop. */
    public void sleep(long millis) {
        try {
            if (raised.await(millis, TimeUnit.MILLISECONDS)) {
                throw stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopped();
        }
    }

    private static void nothing() {}
}
