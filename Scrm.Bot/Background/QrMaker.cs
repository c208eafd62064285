using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Channels;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Sources;

namespace Scrm.Bot.Background;

/// <summary>Asks platforms for the QR codes that staff ordered, soon after they did.</summary>
internal sealed partial class QrMaker(
    ISourceStore sources,
    IDirectory directory,
    ChannelCatalog channels,
    ISharedValues values,
    ProcessInstance process,
    TimeProvider time,
    ILogger<QrMaker> logger) : BackgroundService
{
    private const int Batch = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hold = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await RoundAsync(stoppingToken);
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    /// <summary>Makes what waits.</summary>
    public async Task RoundAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var code in await sources.WaitingAsync(Batch, cancellationToken))
            {
                // An account has a hundred thousand codes and no more: two processes do not ask for one.
                var now = time.GetUtcNow();
                if (await values.TrySaveAsync($"qr:{code.Id}", process.Id, 0, now + Hold, now, cancellationToken) is not null)
                {
                    await sources.SaveAsync(await MakeAsync(code, cancellationToken), cancellationToken);
                }
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotMade(broken);
        }
    }

    private async Task<SourceCode> MakeAsync(SourceCode code, CancellationToken cancellationToken)
    {
        if (await directory.FindInboxAsync(code.InboxId, cancellationToken) is not { } inbox || channels.Find(inbox.Channel)?.Codes is not { } codes)
        {
            return code with { State = SourceState.Failed, Problem = "unsupported" };
        }

        var made = await codes.CreateAsync(inbox, code.Scene, cancellationToken);
        return made.IsOk
            ? code with { State = SourceState.Ready, PictureUrl = made.Value.PictureUrl, Content = made.Value.Content, Problem = null }
            : code with { State = SourceState.Failed, Problem = made.Fault.Detail ?? made.Fault.Message };
    }

    [LoggerMessage(EventId = 361, Level = LogLevel.Warning, Message = "QR codes could not be made; it will be tried again")]
    private partial void LogNotMade(Exception broken);
}
