using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Channels;
using Scrm.Core.Agents;
using Scrm.Core.Attachments;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Background;

/// <summary>
/// Fetches the customers' pictures, voices and films into our store before the platform forgets them (WeChat: 3 days). New ones at once;
/// what a crash or an outage left is found again in the store.
/// </summary>
internal sealed partial class MediaFetcher(
    IConversationStore conversations,
    IDirectory directory,
    IAttachmentStore attachments,
    ChannelCatalog channels,
    AttachMedia attach,
    TimeProvider time,
    ILogger<MediaFetcher> logger) : BackgroundService
{
    private const int Batch = 100;
    private static readonly TimeSpan KeptByPlatforms = TimeSpan.FromDays(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly Channel<Message> _lines = Channel.CreateBounded<Message>(
        new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Fetches soon; when too much waits already, the next look at the store finds it.</summary>
    public void Enqueue(Message line) => _lines.Writer.TryWrite(line);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lookAgainAt = time.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (time.GetUtcNow() >= lookAgainAt)
            {
                await LookAsync(stoppingToken);
                lookAgainAt = time.GetUtcNow() + Pause;
            }

            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            var arrived = _lines.Reader.WaitToReadAsync(patience.Token).AsTask();
            await Task.WhenAny(arrived, Task.Delay(Pause, time, patience.Token));
            while (_lines.Reader.TryRead(out var line))
            {
                await FetchAsync(line, stoppingToken);
            }

            await patience.CancelAsync();
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var line in await conversations.UnfetchedMediaAsync(time.GetUtcNow() - KeptByPlatforms, Batch, cancellationToken))
            {
                await FetchAsync(line, cancellationToken);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotFetched(broken);
        }
    }

    private async Task FetchAsync(Message line, CancellationToken cancellationToken)
    {
        try
        {
            // The line may have been fetched since it was queued.
            if (await conversations.MessageAsync(line.Id, cancellationToken) is not { Content.Media: { AttachmentId: null, Problem: null } media } current
                || await conversations.GetAsync(line.ConversationId, cancellationToken) is not { } conversation
                || await directory.FindInboxAsync(conversation.InboxId, cancellationToken) is not { } inbox
                || channels.Find(inbox.Channel) is not { } adapter)
            {
                return;
            }

            var fetched = await adapter.FetchMediaAsync(inbox, media, current.Content.Type, attachments, cancellationToken);
            if (fetched != media)
            {
                await attach.HandleAsync(line.Id, fetched, cancellationToken);
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            LogNotFetched(broken);
        }
    }

    [LoggerMessage(EventId = 301, Level = LogLevel.Warning, Message = "An attachment was not fetched; it will be tried again")]
    private partial void LogNotFetched(Exception broken);
}
