using System.Diagnostics;
using Scrm.Tests.Faults.Screens;

namespace Scrm.Tests.Faults.Checks;

/// <summary>Compares what a console shows with what the server says.</summary>
internal static class ScreenChecker
{
    /// <summary>How long it took until the screen was right; a screen that stays wrong breaks the promise.</summary>
    public static async Task<TimeSpan> SettleAsync(AgentScreen screen, Desk server, TimeSpan patience, Tally tally)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var differences = await DifferencesAsync(screen, server);
            if (differences.Count == 0)
            {
                return watch.Elapsed;
            }

            if (watch.Elapsed > patience)
            {
                foreach (var difference in differences)
                {
                    tally.Break($"screen after {patience.TotalSeconds:0} s: {difference}");
                }

                return watch.Elapsed;
            }

            await Task.Delay(100);
        }
    }

    private static async Task<IReadOnlyList<string>> DifferencesAsync(AgentScreen screen, Desk server)
    {
        var differences = new List<string>();
        foreach (var id in screen.State.Open)
        {
            var truth = await server.ConversationAsync(id);
            var shown = screen.State.Conversation(id);
            if (shown?.Version != truth.Version || shown.Owner != truth.Owner || shown.Status != truth.Status)
            {
                differences.Add($"conversation {id} is shown with version {shown?.Version}, owner {shown?.Owner}; it has {truth.Version}, {truth.Owner}");
            }

            var lines = (await server.TranscriptAsync(id)).Select(l => (l.Seq, l.Id, l.Text, l.Delivery)).ToList();
            var seen = screen.State.Transcript(id).Select(l => (l.Seq, l.Id, l.Text, l.Delivery)).ToList();
            if (!lines.SequenceEqual(seen))
            {
                var wrong = lines.Except(seen).Concat(seen.Except(lines)).First();
                differences.Add($"conversation {id}: {seen.Count} of {lines.Count} lines are shown, the first wrong one is {wrong.Seq} ({wrong.Delivery})");
            }
        }

        return differences;
    }
}
