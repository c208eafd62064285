using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Channels;
using Scrm.Bot.Gateway;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.InboxChecks;

namespace Scrm.Bot.Background;

/// <summary>Looks at the connections that staff asked about, and writes down what platforms' calls came to.</summary>
internal sealed partial class InboxChecker(
    InboxCheckDesk desk,
    WebhookNotes notes,
    WebhookMemory memory,
    IDirectory directory,
    ChannelCatalog channels,
    ISharedValues values,
    ProcessInstance process,
    TimeProvider time,
    ILogger<InboxChecker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await RoundAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    /// <summary>Writes what was seen, and does what waits.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var (inboxId, note) in memory.Take())
            {
                await notes.AddAsync(inboxId, note, cancellationToken);
            }

            await Task.WhenAll((await desk.WaitingAsync(cancellationToken)).Select(check => CheckAsync(check, cancellationToken)));
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotChecked(broken);
        }
    }

    private async Task CheckAsync(InboxCheck check, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var lease = $"inbox-checking:{check.InboxId}:{check.AskedAt.UtcTicks}";
        if (await values.TrySaveAsync(lease, process.Id, 0, now + Longest, now, cancellationToken) is not null)
        {
            await desk.AnswerAsync(check, await ItemsAsync(check, cancellationToken), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<CheckItem>> ItemsAsync(InboxCheck check, CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(check.InboxId, cancellationToken) is not { } inbox || channels.Find(inbox.Channel) is not { } channel)
        {
            return [CheckItem.Ok(CheckKind.Gateway), CheckItem.Failed(CheckKind.Settings, "noSuchChannel")];
        }

        var note = await notes.ReadAsync(inbox.Id, cancellationToken);
        var found = channel.Connection is { } connection
            ? await connection.RunAsync(inbox, check.BaseUrl, note.HeardAt is not null || note.VerifiedAt is not null, cancellationToken)
            : [Settings(channel.Check(inbox), inbox.Enabled)];
        return [CheckItem.Ok(CheckKind.Gateway), .. found, note.Verdict()];
    }

    private static CheckItem Settings(IReadOnlyList<string> problems, bool isOn) =>
        problems.Count > 0 ? CheckItem.Failed(CheckKind.Settings, "settingsWrong", string.Join(' ', problems))
        : isOn ? CheckItem.Ok(CheckKind.Settings)
        : CheckItem.Failed(CheckKind.Settings, "inboxOff");

    [LoggerMessage(EventId = 391, Level = LogLevel.Warning, Message = "Connections could not be looked at; it will be tried again")]
    private partial void LogNotChecked(Exception broken);
}
