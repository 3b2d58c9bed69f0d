package org.qualitybanding.benchmarks.coldstart;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most that was in use right after a garbage collection: what a program holds, without what it has thrown away. */
final class PeakHeap {

    private final AtomicLong peak = new AtomicLong();
    private final AtomicLong told = new AtomicLong();
    private long earlier;

    private PeakHeap() {}

    static PeakHeap watched() {
        PeakHeap heap = new PeakHeap();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener((notification, handback) -> heap.collected(notification), null, null);
        }
        heap.earlier = collections();
        return heap;
    }

    private void collected(Notification notification) {
        Map<String, MemoryUsage> pools = GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData())
                .getGcInfo()
                .getMemoryUsageAfterGc();
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                used += pools.get(pool.getName()).getUsed();
            }
        }
        peak.accumulateAndGet(used, Math::max);
        told.incrementAndGet();
    }

    /** Collects once more, so that there is a number, and waits until every collection has told its own. */
    long bytes() throws InterruptedException {
        System.gc();
        while (told.get() < collections() - earlier) {
            Thread.sleep(10);
        }
        return peak.get();
    }

    private static long collections() {
        long collections = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            collections += collector.getCollectionCount();
        }
        return collections;
    }
}
