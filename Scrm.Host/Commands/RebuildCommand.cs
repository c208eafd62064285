using System.Diagnostics;
using System.Text.Json.Nodes;
using Scrm.Core.Picturing;

namespace Scrm.Host.Commands;

/// <summary>
/// <c>rebuild personas [--from-start] [--json]</c>: computes everybody's figures, tags and picture anew from what is stored. The server may
/// run meanwhile. A run that was cut short goes on where it was; progress goes to standard error.
/// </summary>
internal sealed class RebuildCommand(TextWriter output, TextWriter messages) : ICommand
{
    public string Name => "rebuild";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not ["personas", ..])
        {
            await messages.WriteLineAsync("Usage: rebuild personas [--from-start] [--json] [--Scrm:DataDirectory PATH]");
            return 2;
        }

        var (json, fromStart) = (arguments.Contains("--json"), arguments.Contains("--from-start"));
        var started = Stopwatch.GetTimestamp();
        await using var scope = await StoreScope.OpenAsync([.. arguments.Skip(1).Where(a => a is not ("--json" or "--from-start"))], CancellationToken.None);
        var rebuilt = await scope.Get<RebuildAll>().HandleAsync(new RebuildAllRequest(fromStart, Tell), CancellationToken.None);
        if (!rebuilt.IsOk)
        {
            await messages.WriteLineAsync(rebuilt.Fault.Message);
            return 1;
        }

        var report = new JsonObject
        {
            ["contacts"] = rebuilt.Value.Contacts,
            ["rebuilt"] = rebuilt.Value.Done,
            ["resumedAfter"] = rebuilt.Value.ResumedAfter,
            ["seconds"] = Math.Round(Stopwatch.GetElapsedTime(started).TotalSeconds, 3),
        };
        await output.WriteLineAsync(json ? report.ToJsonString() : $"{rebuilt.Value.Done} of {rebuilt.Value.Contacts} contacts rebuilt.");
        return 0;
    }

    private void Tell(RebuildProgress progress) => messages.WriteLine($"{progress.Done} of {progress.Contacts} …");
}
