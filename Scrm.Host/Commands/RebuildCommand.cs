using System.Diagnostics;
using System.Text.Json.Nodes;
using Scrm.Core;
using Scrm.Core.Picturing;
using Scrm.Host.Startup;
using Scrm.Storage;
using Scrm.Storage.Availability;

namespace Scrm.Host.Commands;

/// <summary>
/// <c>rebuild personas [--from-start] [--json] [settings]</c>: computes everybody's figures, tags and picture anew from what is stored. The
/// server may run meanwhile. A run that was cut short goes on where it was.
/// </summary>
internal sealed class RebuildCommand(TextWriter output, TextWriter messages) : ICommand
{
    private const int Misused = 2;
    private const int Failed = 1;

    public string Name => "rebuild";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments is not ["personas", ..])
        {
            await messages.WriteLineAsync("Usage: rebuild personas [--from-start] [--json] [--Scrm:DataDirectory=DIR]");
            return Misused;
        }

        var (json, fromStart) = (arguments.Contains("--json"), arguments.Contains("--from-start"));
        string[] settings = [.. arguments.Skip(1).Where(a => a is not ("--json" or "--from-start"))];
        await using var app = Build(settings);
        try
        {
            await app.Services.OpenScrmStoreAsync(CancellationToken.None);
        }
        catch (StoreTooNewException tooNew)
        {
            await messages.WriteLineAsync(tooNew.Message);
            return Failed;
        }

        return await RebuildAsync(app.Services.GetRequiredService<RebuildAll>(), fromStart, json);
    }

    private async Task<int> RebuildAsync(RebuildAll rebuild, bool fromStart, bool json)
    {
        var started = Stopwatch.GetTimestamp();
        var rebuilt = await rebuild.HandleAsync(new RebuildAllRequest(fromStart, Tell), CancellationToken.None);
        if (!rebuilt.IsOk)
        {
            await messages.WriteLineAsync(rebuilt.Fault.Message);
            return Failed;
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

    private static WebApplication Build(string[] settings)
    {
        var builder = HostBuilding.Create(Arguments.Of(settings));
        builder.Logging.ClearProviders();
        builder.Services.AddScrmCore();
        builder.Services.AddScrmStorage(builder.Configuration);
        return builder.Build();
    }
}
