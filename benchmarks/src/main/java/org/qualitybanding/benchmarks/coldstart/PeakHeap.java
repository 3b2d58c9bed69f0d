package org.qualitybanding.benchmarks.coldstart;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that was in use right after a garbage collection: what a program holds, without what it has thrown away. */
final class PeakHeap {

    private final AtomicLong peak = new AtomicLong();

    private PeakHeap() {}

    static PeakHeap watched() {
        PeakHeap heap = new PeakHeap();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((notification, handback) -> heap.collected(notification), null, null);
        }
        return heap;
    }

    private void collected(Notification notification) {
        long used = 0;
        for (MemoryUsage pool : GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .values()) {
            used += pool.getUsed();
        }
        peak.accumulateAndGet(used, Math::max);
    }

    /** Collects once more, so that there is a number. */
    long bytes() throws InterruptedException {
        System.gc();
        Thread.sleep(100);
        return peak.get();
    }
}
