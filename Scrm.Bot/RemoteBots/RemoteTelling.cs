using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Agents;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>Has every bot elsewhere told, each second, each inbox by itself: one bot that does not answer holds up no other.</summary>
internal sealed partial class RemoteTelling(RemoteTeller teller, IDirectory directory, TimeProvider time, ILogger<RemoteTelling> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var inboxes = await directory.InboxesAsync(stoppingToken);
                await Task.WhenAll(inboxes.Where(i => i.Enabled && RemoteBotReading.Of(i) is not null).Select(i => OneAsync(i, stoppingToken)));
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogBroken(broken);
            }
        }
    }

    private async Task OneAsync(Inbox inbox, CancellationToken cancellationToken)
    {
        try
        {
            await teller.RoundAsync(inbox, cancellationToken);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogBroken(broken);
        }
    }

    [LoggerMessage(EventId = 417, Level = LogLevel.Warning, Message = "Bots elsewhere could not be told what people do")]
    private partial void LogBroken(Exception broken);
}
