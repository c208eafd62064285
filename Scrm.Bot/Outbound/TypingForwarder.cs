using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot.Channels;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Outbound;

/// <summary>Shows the customer that an agent types; a hint that may be lost.</summary>
internal sealed partial class TypingForwarder(
    IEventBus bus, IConversationStore conversations, IDirectory directory, ChannelCatalog channels, ILogger<TypingForwarder> logger)
    : BackgroundService
{
    private readonly Channel<TypingChanged> _signals = Channel.CreateBounded<TypingChanged>(
        new BoundedChannelOptions(200) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = bus.Subscribe(signal =>
        {
            if (signal is TypingChanged { AgentId: not null } typing)
            {
                _signals.Writer.TryWrite(typing);
            }
        });
        await foreach (var typing in _signals.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await ForwardAsync(typing, stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                LogNotShown(broken);
            }
        }
    }

    private async Task ForwardAsync(TypingChanged typing, CancellationToken cancellationToken)
    {
        if (await conversations.GetAsync(typing.ConversationId, cancellationToken) is { } conversation
            && conversation.Owner.AgentId == typing.AgentId
            && await directory.FindInboxAsync(conversation.InboxId, cancellationToken) is { Enabled: true } inbox
            && channels.Find(inbox.Channel) is { } adapter)
        {
            await adapter.TypingAsync(inbox, conversation.ExternalId, typing.IsTyping, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 221, Level = LogLevel.Debug, Message = "Typing was not shown")]
    private partial void LogNotShown(Exception broken);
}
