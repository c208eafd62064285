using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Scrm.Host.Startup;
using Scrm.Storage;
using Scrm.Storage.Availability;
using Scrm.Storage.Moving;

namespace Scrm.Host.Commands.Moving;

/// <summary>Runs a move and tells of it: progress to one writer, what came of it to the other.</summary>
internal sealed class MoveRun(TextWriter output, TextWriter messages)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private long _toldAt;

    public async Task<int> RunAsync(MoveOptions options, Func<StoreMoving, Task<MoveOutcome>> move)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            var configuration = HostBuilding.Create(Arguments.Of([.. options.Settings])).Configuration;
            var outcome = await move(new StoreMoving(configuration, TimeProvider.System, Tell));
            var report = Report(outcome, Stopwatch.GetElapsedTime(started));
            await output.WriteLineAsync(options.Json ? report.ToJsonString() : Words(outcome));
            return outcome.Wrong.Count == 0 ? 0 : 1;
        }
        catch (StoreRefusedException refused)
        {
            await messages.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static string Words(MoveOutcome outcome) =>
        outcome.Wrong.Count > 0
            ? $"核对不符 / what was written differs: {string.Join(", ", outcome.Wrong)}"
            : outcome.WasDone
                ? $"早已完成，共 {outcome.Records} 条。 / It was done already: {outcome.Records} records."
                : $"完成：{outcome.Records} 条记录，每一类的数目和哈希都相符。 / Done: {outcome.Records} records, count and hash of every kind agree.";

    private static JsonObject Report(MoveOutcome outcome, TimeSpan took) => new()
    {
        ["state"] = outcome.Wrong.Count > 0 ? "different" : outcome.WasDone ? "wasDone" : "done",
        ["records"] = outcome.Records,
        ["moved"] = outcome.Moved,
        ["resumed"] = outcome.Resumed,
        ["different"] = new JsonArray([.. outcome.Wrong.Select(kind => JsonValue.Create(kind))]),
        ["kinds"] = new JsonObject(outcome.Kinds.Select(kind => KeyValuePair.Create<string, JsonNode?>(
            kind.Key, new JsonObject { ["count"] = kind.Value.Count, ["hash"] = kind.Value.Hash }))),
        ["seconds"] = Math.Round(took.TotalSeconds, 3),
    };

    private void Tell(MoveProgress progress)
    {
        if (progress.Done < progress.Total && _toldAt != 0 && Stopwatch.GetElapsedTime(_toldAt) < Between)
        {
            return;
        }

        _toldAt = Stopwatch.GetTimestamp();
        messages.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{(progress.Checking ? "核对 / checked" : "迁移 / moved")} {progress.Done:N0} / {progress.Total:N0} ({progress.Kind}), {progress.PerSecond:N0}/s"
            + $"{(progress.Left is { } left ? $", 还需 / left {left:h\\:mm\\:ss}" : "")}"));
    }
}
