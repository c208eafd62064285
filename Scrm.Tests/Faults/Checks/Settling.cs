using System.Diagnostics;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Checks;

/// <summary>Waits until nothing is left to do: no message without its turn, nothing on its way out.</summary>
internal static class Settling
{
    /// <summary>How long that took.</summary>
    public static async Task<TimeSpan> WaitAsync(StoreReader store, TimeSpan patience)
    {
        var watch = Stopwatch.StartNew();
        long turns = 0;
        long sends = 0;
        await Eventually.TrueAsync(
            async () =>
            {
                turns = await store.CountAsync("receipts", "status = 'received'");
                sends = await store.CountAsync("outbox", "1");
                if (turns + sends > 0)
                {
                    await Task.Delay(100);
                }

                return turns + sends == 0;
            },
            () => $"nothing is left pending; {turns} turns and {sends} sends are",
            patience);
        return watch.Elapsed;
    }
}
