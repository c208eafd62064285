using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scrm.Core.Backfill;

namespace Scrm.Host.Commands;

/// <summary>
/// <c>backfill --rule ID [--dry-run | --undo [--version N]] [--json]</c>: runs a tag rule over all stored messages, here and now. Progress
/// goes to standard error. Interrupted, the same command begins anew and changes nothing twice.
/// </summary>
internal sealed class BackfillCommand(TextWriter output, TextWriter messages) : ICommand
{
    private const string Usage = "Usage: backfill --rule ID [--dry-run | --undo [--version N]] [--json] [--Scrm:DataDirectory PATH]";

    public string Name => "backfill";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var options = BackfillOptions.Parse(arguments);
        if (options.RuleId is null || options.Wrong is not null)
        {
            await messages.WriteLineAsync($"{options.Wrong ?? "Which rule?"} {Usage}");
            return 2;
        }

        await using var scope = await StoreScope.OpenAsync(options.Settings, CancellationToken.None);
        var begun = await scope.Get<StartBackfill>().HandleAsync(
            new BackfillRequest(options.Kind, options.RuleId, options.Version), CancellationToken.None);
        if (!begun.IsOk)
        {
            await messages.WriteLineAsync(begun.Fault.Message);
            return 1;
        }

        var ended = await scope.Get<RunBackfill>().HandleAsync(begun.Value.Id, Tell, CancellationToken.None);
        await output.WriteLineAsync(Report(ended!).ToJsonString(options.Json ? JsonSerializerOptions.Default : new() { WriteIndented = true }));
        return ended!.State == BackfillState.Done ? 0 : 1;
    }

    private void Tell(BackfillJob job) =>
        messages.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{job.Seen} of {job.Total} seen, {job.Matched} matched, {job.Contacts} people"));

    private static JsonObject Report(BackfillJob job) => new()
    {
        ["job"] = job.Id,
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(job.Kind.ToString()),
        ["state"] = JsonNamingPolicy.CamelCase.ConvertName(job.State.ToString()),
        ["rule"] = job.Rule.Id,
        ["version"] = job.Rule.Version,
        ["seen"] = job.Seen,
        ["matched"] = job.Matched,
        ["contacts"] = job.Contacts,
        ["newContacts"] = job.NewContacts,
        ["seconds"] = Math.Round(((job.EndedAt ?? job.UpdatedAt) - job.StartedAt).TotalSeconds, 3),
    };
}
