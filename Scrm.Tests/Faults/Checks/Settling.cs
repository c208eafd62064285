using System.Diagnostics;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Checks;

/// <summary>Waits until nothing is left to do: nothing beside the store, no message without its turn, nothing on its way out.</summary>
internal static class Settling
{
    /// <summary>How long that took.</summary>
    public static async Task<TimeSpan> WaitAsync(StoreReader store, TimeSpan patience, Func<string>? processes = null)
    {
        var watch = Stopwatch.StartNew();
        long beside = 0;
        long turns = 0;
        long sends = 0;
        await Eventually.TrueAsync(
            async () =>
            {
                // In this order: what leaves the spool becomes a turn, and a turn becomes something to send.
                beside = SpooledBytes(store.Folder);
                turns = await store.CountAsync("receipts", "status = 'received'");
                sends = await store.CountAsync("outbox", "1");
                if (beside + turns + sends > 0)
                {
                    await Task.Delay(100);
                }

                return beside + turns + sends == 0;
            },
            () => $"nothing is left pending; {beside} bytes beside the store, {turns} turns and {sends} sends are; {processes?.Invoke()}",
            patience);
        return watch.Elapsed;
    }

    /// <summary>The same for some people only, whatever else goes on.</summary>
    public static Task WaitAsync(StoreReader store, TimeSpan patience, IReadOnlyList<string> openIds) => Eventually.TrueAsync(
        async () =>
        {
            foreach (var openId in openIds)
            {
                if (await store.PendingAsync(openId) > 0)
                {
                    await Task.Delay(100);
                    return false;
                }
            }

            return SpooledBytes(store.Folder) == 0;
        },
        () => "nothing of these people is left pending",
        patience);

    /// <summary>How much is left to do now.</summary>
    public static async Task<long> PendingAsync(StoreReader store) =>
        SpooledBytes(store.Folder) + await store.CountAsync("receipts", "status = 'received'") + await store.CountAsync("outbox", "1");

    private static long SpooledBytes(string folder) => Path.Combine(folder, "spool") is var spool && Directory.Exists(spool)
        ? new DirectoryInfo(spool).EnumerateFiles().Sum(file => file.Length)
        : 0;
}
