using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Background;

/// <summary>Wakes snoozed conversations when their time has come, within half a minute.</summary>
internal sealed partial class SnoozeWaker(IConversationStore conversations, WakeConversation wake, TimeProvider time, ILogger<SnoozeWaker> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await WakeAllAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotWoken(broken);
            }
        }
    }

    private async Task WakeAllAsync(CancellationToken cancellationToken)
    {
        string? cursor = null;
        do
        {
            var page = await conversations.ListAsync(
                new ConversationQuery { Statuses = [ConversationStatus.Snoozed], Cursor = cursor, Limit = 200 }, cancellationToken);
            foreach (var conversation in page.Items.Where(c => c.SnoozedUntil <= time.GetUtcNow()))
            {
                await wake.HandleAsync(conversation.Id, cancellationToken);
            }

            cursor = page.Next;
        }
        while (cursor is not null);
    }

    [LoggerMessage(EventId = 321, Level = LogLevel.Error, Message = "Snoozed conversations could not be woken")]
    private partial void LogNotWoken(Exception broken);
}
